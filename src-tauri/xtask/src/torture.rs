//! `cargo xtask torture`: kills a writing Beredd and looks for what was lost. Never touches a user's own files.
//!
//! Two people take turns over `beredd call --stream`, as the window would: the author saves a section again and
//! again and sends the plan for approval, the approver approves it. Each is killed at a random moment, and the next
//! one must find everything that was answered: acknowledged ⊆ stored.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;
use std::sync::mpsc::{self, Sender};
use std::time::{Duration, Instant};

use crate::example::{self, Example};
use crate::process::{at, cargo, own_folder, show, which};
use crate::setup::{self, Profile};
use crate::stream::{Stream, after_last, number, text};

/// Kills as often as the argument says, or 200 times, and makes the system's own calls fail where strace is installed.
pub fn torture(times: Option<String>) -> Result<(), String> {
    let times = match times {
        None => 200,
        Some(text) => text.parse().map_err(|_| format!("`{text}` is not a number of times"))?,
    };
    setup::packages(&[setup::BUILD])?;
    setup::npm("ui")?;
    setup::front_end()?;
    setup::beredd(Profile::Debug)?;
    kill_while_writing(times)?;
    if which("strace").is_some() {
        println!("every write and every sync refused once (store):");
        show(cargo(&["test", "-q", "-p", "store", "--", "--ignored"]))?;
    }
    Ok(())
}

/// Kills `times` times, and then has the whole file verified.
pub fn kill_while_writing(times: usize) -> Result<(), String> {
    let program = example::program(Profile::Debug);
    // A folder of its own, so that two runs side by side do not kill each other's.
    let folder = own_folder()?.join(format!("torture-{}", std::process::id()));
    let example = example::make(&program, &folder)?;
    let begin = Instant::now();
    let mut story = Story::begin(&program, &example)?;
    for _ in 0..times {
        story.one_kill(&program, &example)?;
    }
    story.look(&mut Stream::open(&program, &example, &story.author)?)?;
    let verdict =
        example::beredd(&program, &["verify", "--json", "--as", &story.author], &example)?;
    if !verdict.contains("\"whole\":true") {
        return Err(format!("the file is damaged: {verdict}"));
    }
    // What is whole is not needed any more; what is not stays, to be looked at.
    std::fs::remove_dir_all(&folder).map_err(|error| at(&folder, &error))?;
    let Story { kills, saves, approvals, .. } = story;
    println!(
        "{kills} kills in {:.0} s: {saves} acknowledged saves, {approvals} acknowledged approvals; lost 0, damaged 0",
        begin.elapsed().as_secs_f32()
    );
    Ok(())
}

/// What has been acknowledged so far.
struct Story {
    author: String,
    approver: String,
    plan: String,
    /// The number that was saved last, as far as was answered.
    acknowledged: u64,
    /// The number that was sent last; it may or may not have been stored.
    sent: u64,
    /// The newest version whose approval was answered.
    approved: u64,
    waits: bool,
    /// How long a save takes here, so that kills fall before, in and after one.
    usual_save: Duration,
    usual_approval: Duration,
    kills: usize,
    saves: usize,
    approvals: usize,
}

impl Story {
    fn begin(program: &Path, example: &Example) -> Result<Story, String> {
        let mut story = Story {
            author: String::new(),
            approver: String::new(),
            plan: String::new(),
            acknowledged: 0,
            sent: 0,
            approved: 0,
            waits: false,
            usual_save: Duration::from_millis(20),
            usual_approval: Duration::from_millis(500),
            kills: 0,
            saves: 0,
            approvals: 0,
        };
        let mut stream = Stream::open(program, example, "")?;
        let status = stream.must("status", "{}")?;
        story.author = text(after_last(&status, "\"must_change_passphrase\":"), "", "name")
            .ok_or("nobody is signed in")?;
        let administration =
            text(&status, "\"administrations\":[", "id").ok_or("there is no administration")?;
        let accounts = stream.must("list_accounts", "{}")?;
        story.approver = approver(&accounts).ok_or("the example has no approver")?;
        let plans =
            stream.must("list_plans", &format!("{{\"administration\":\"{administration}\"}}"))?;
        story.plan = text(&plans, "\"plans\":[", "id").ok_or("the example has no plan")?;
        story.look(&mut stream)?;
        if !story.waits {
            story.save(&mut stream)?;
        }
        Ok(story)
    }

    /// Opens the plan and holds it against what was acknowledged. Returns its revision.
    fn look(&mut self, stream: &mut Stream) -> Result<u64, String> {
        let plan = stream.must("open_plan", &self.this_plan())?;
        let stored = text(&plan, "\"evaluation\":{", "within").unwrap_or_default();
        let stored: u64 =
            stored.strip_prefix("sparning ").and_then(|number| number.parse().ok()).unwrap_or(0);
        if stored < self.acknowledged || stored > self.sent {
            return Err(format!(
                "save {} was acknowledged, {stored} is stored, {} was sent",
                self.acknowledged, self.sent
            ));
        }
        self.acknowledged = stored;
        let versions = after_last(&plan, "\"versions\":[");
        let newest = number(versions, "", "number").unwrap_or(0);
        if newest < self.approved {
            return Err(format!("version {} was acknowledged, {newest} is stored", self.approved));
        }
        self.approved = newest;
        self.waits = plan.contains("\"state\":\"in_review\"");
        number(&plan, "", "revision").ok_or_else(|| format!("no revision in {plan}"))
    }

    fn one_kill(&mut self, program: &Path, example: &Example) -> Result<(), String> {
        let (mut stream, revision) = self.whose_turn_it_is(program, example)?;
        let mut child = stream.child.take().ok_or("the stream has a process")?;
        let (fuse, lit) = mpsc::channel();
        let outcome = std::thread::scope(|scope| {
            let victim = &mut child;
            let killer = scope.spawn(move || {
                // A fuse that was dropped unlit means that the story has failed already.
                std::thread::sleep(lit.recv().unwrap_or_default());
                victim.kill()
            });
            let outcome = if self.waits {
                self.approve(&mut stream, &fuse)
            } else {
                self.write(&mut stream, revision, &fuse)
            };
            drop(fuse);
            (outcome, killer.join())
        });
        drop(child.wait());
        self.kills += 1;
        match outcome {
            (Err(message), _) => Err(message),
            (Ok(()), Ok(Ok(()))) => Ok(()),
            (Ok(()), _) => Err("the process could not be killed".to_owned()),
        }
    }

    /// Signs in whoever has something to do, and looks at what is stored.
    fn whose_turn_it_is(
        &mut self,
        program: &Path,
        example: &Example,
    ) -> Result<(Stream, u64), String> {
        loop {
            let expected = self.waits;
            let who = if expected { &self.approver } else { &self.author };
            let mut stream = Stream::open(program, example, who)?;
            let revision = self.look(&mut stream)?;
            // What the last kill cut off may have been stored all the same, and then it is the other's turn.
            if self.waits == expected {
                return Ok((stream, revision));
            }
        }
    }

    /// Saves a few times and then on until the kill; now and then sends the plan for approval instead.
    fn write(
        &mut self,
        stream: &mut Stream,
        mut revision: u64,
        fuse: &Sender<Duration>,
    ) -> Result<(), String> {
        let calm_saves = random() % 5;
        let is_sent = random().is_multiple_of(3);
        for save in 0.. {
            if save == calm_saves {
                if is_sent {
                    break;
                }
                light(fuse, self.usual_save * 3)?;
            }
            self.sent += 1;
            let begin = Instant::now();
            let Some(answer) = stream.ask("save_section", &self.section(revision)) else {
                return Ok(());
            };
            self.usual_save = begin.elapsed();
            revision = number(&answer, "", "revision")
                .ok_or_else(|| format!("the save was refused: {answer}"))?;
            self.acknowledged = self.sent;
            self.saves += 1;
        }
        light(fuse, self.usual_save * 3)?;
        while let Some(answer) = stream.ask("submit_plan", &self.this_plan()) {
            let is_foreseen =
                ["{\"ok\"", "in_review", "nothing_new"].iter().any(|word| answer.contains(word));
            if !is_foreseen {
                return Err(format!("the plan was not sent: {answer}"));
            }
        }
        Ok(())
    }

    /// Approves what waits, and goes on reading until the kill.
    fn approve(&mut self, stream: &mut Stream, fuse: &Sender<Duration>) -> Result<(), String> {
        let review = stream.must("open_review", &self.this_plan())?;
        let version = text(after_last(&review, "\"submitted_by\":"), "", "version");
        let version = version.ok_or_else(|| format!("nothing waits: {review}"))?;
        let decision = format!("{{\"plan\":\"{}\",\"version\":\"{version}\"}}", self.plan);
        light(fuse, self.usual_approval * 2)?;
        let begin = Instant::now();
        let Some(answer) = stream.ask("approve_plan", &decision) else { return Ok(()) };
        self.usual_approval = begin.elapsed();
        let versions = after_last(&answer, "\"versions\":[");
        self.approved =
            number(versions, "", "number").ok_or_else(|| format!("not approved: {answer}"))?;
        self.approvals += 1;
        while stream.ask("open_plan", &self.this_plan()).is_some() {}
        Ok(())
    }

    fn save(&mut self, stream: &mut Stream) -> Result<(), String> {
        let revision = self.look(stream)?;
        self.sent += 1;
        stream.must("save_section", &self.section(revision))?;
        self.acknowledged = self.sent;
        self.saves += 1;
        Ok(())
    }

    fn section(&self, revision: u64) -> String {
        let Story { plan, sent, .. } = self;
        format!(
            "{{\"plan\":\"{plan}\",\"section\":\"evaluation\",\"revision\":{revision},\
             \"body\":{{\"questions\":[\"Vad fungerade?\"],\"role\":null,\"within\":\"sparning {sent}\"}}}}"
        )
    }

    fn this_plan(&self) -> String {
        format!("{{\"plan\":\"{}\"}}", self.plan)
    }
}

/// Returns the name of the first account with the duty to approve.
fn approver(accounts: &str) -> Option<String> {
    let rows = accounts.split("\"account\":{").skip(1);
    rows.filter(|row| row.contains("\"approver\"")).find_map(|row| text(row, "", "name"))
}

/// Lights the fuse: the kill comes within `longest`.
fn light(fuse: &Sender<Duration>, longest: Duration) -> Result<(), String> {
    let longest = u64::try_from(longest.as_micros()).unwrap_or(u64::MAX).max(1);
    let sent = fuse.send(Duration::from_micros(random() % longest));
    sent.map_err(|_| "there is nobody to kill the process".to_owned())
}

fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
