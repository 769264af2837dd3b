### What happened with an incident, in its timeline on screen and paper.

## The event's own moments

timeline-occurred-from = The incident began
timeline-occurred-to = The incident ended
timeline-discovered = The incident was discovered
timeline-aware = The controller became aware
timeline-high-risk = A high risk was established
timeline-knowledge = Knowledge under cybersäkerhetslagen
timeline-significant = Assessed as significant
timeline-malpractice = A malpractice was noticed (lex Sarah)
timeline-care-injury = A care injury was noticed (lex Maria)
timeline-crime = A crime was suspected
timeline-classified = Disclosure of security-classified information was suspected
timeline-reserve-from = The reserve routine was activated
timeline-reserve-to = The reserve routine was stood down

## Done in the program

timeline-incident-begun = The report was begun
timeline-report-saved = The report was changed
timeline-reported = The incident was reported
timeline-report-discarded = The report was thrown away
timeline-report-taken-in = The sealed report was taken in
timeline-imported = The incident was read in from an export
timeline-times-saved = The times were changed
timeline-event-saved = The event was changed
timeline-affected-saved = Persons and data were changed
timeline-measures-saved = The measures were changed
timeline-decision-saved = The decision was changed
timeline-outage-saved = Outage and cybersecurity were changed
timeline-links-saved = What it belongs with was changed
timeline-track-saved = A clock was changed
timeline-no-notification-approved = That the incident is not notified was approved
timeline-settled = A version was settled
timeline-incident-closed = The incident was closed
timeline-incident-reopened = The incident was opened again
timeline-risk-saved = Consequences and risk were changed{ $level ->
    [unlikely] : unlikely risk
    [risk] : risk
    [high] : high risk
   *[none] {""}
 }
timeline-incident-reopened-because = Opened again, because: { $reason }
timeline-track-done = { $name }: done{ $receipt ->
    [none] {""}
   *[other] , receipt or registry number { $receipt }
 }
