### The register of incidents.

incidents-title = Incidents
incidents-lead = Every reported incident, also those that were not notified further.
incidents-own-title = My reports
incidents-own-lead = These are the incidents that you have reported yourself.
incidents-tab-register = Register
incidents-tab-analysis = Analysis
incidents-tab-clocks = Reporting clocks
incidents-report = Report an incident

incidents-none = No incidents are reported
incidents-none-text = Every personal-data incident that is reported is kept here, with its times, assessment and decisions. The administration has to document every incident, also those that are not notified to IMY (article 33.5 of the GDPR).
incidents-own-none = You have not reported any incident
incidents-own-none-text = When you have reported an incident it stands here, so that you can see that it has arrived.
incidents-no-hits = No incident fits the filter
incidents-no-hits-text = Take away a filter or look for another word. The text of incidents with protected personal data can not be searched.

incidents-filter = Search the incidents
incidents-words = Search for words or a number
incidents-stage = State
incidents-any = All
incidents-only = Show only
incidents-only-running = A clock runs
incidents-only-late = Reported late
incidents-only-protected = Protected personal data
incidents-filter-more =
    { $count ->
        [0] More filters
       *[other] More filters ({ $count })
    }
incidents-filter-less = Show fewer filters
incidents-filter-clear = Take away all filters
incidents-harm = What happened
incidents-way = How it happened
incidents-level = Risk
incidents-unit = Unit
incidents-system = System
incidents-from = From
incidents-to = To

incidents-count =
    { $count ->
        [one] 1 incident
       *[other] { $count } incidents
    }
incidents-found =
    { $more ->
        [yes] The first { $count } that fit
       *[no] { $count } fit
    }
incidents-more = Show more
incidents-table = Incidents
incidents-number = Number
incidents-version = Version { $number }
incidents-discovered = Discovered
incidents-what = What happened
incidents-what-unknown = Not filled in yet
incidents-state = State
incidents-clock = Clock
incidents-protected-hidden = Protected personal data – the text is not shown in lists
incidents-sealed = Came as a sealed report

incidents-out = Take the register out
incidents-out-text = The file holds the incidents that the filter shows. Free text of incidents with protected personal data is left out.
incidents-export-xlsx = Save as Excel …
incidents-export-csv = Save as CSV …
incidents-exported =
    { $count ->
        [one] 1 incident is saved in the file.
       *[other] { $count } incidents are saved in the file.
    }
incidents-export-unavailable = The file { $file } is made, but it can only be saved in Beredd's own window.
incidents-print = The register on paper
