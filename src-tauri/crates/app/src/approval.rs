//! The way to approval: sending, deciding, comparing, proving. The author never decides.

use domain::account::Account;
use domain::assemble::{Edition, assemble};
use domain::compare::compare;
use domain::document::{Approval, PlanDocument, VersionState};
use domain::finding::Weight;
use domain::ids::{AccountId, PlanId, VersionId};
use domain::kind::Kind;
use domain::moment::{Moment, day_in_stockholm};
use domain::permission::Right;
use domain::plan::{Plan, Working};
use domain::words::{Language, Words};
use store::Frozen;

use crate::call::{Call, Inside, put};
use crate::kept::Review;
use crate::plan::{approved_document, findings, hex, versions, view};
use crate::refuse::{internal, invalid};
use crate::wire::{
    CompareVersions, ComparisonView, Decide, Done, OnePlan, OneVersion, PlanView, Preferences,
    ProofView, ReadPlanView, Refusal, ReviewView, SendBack, VersionRef,
};
use crate::words::words;
use crate::{Host, print};

pub(crate) fn submit_plan(call: &mut Call<'_>, request: OnePlan) -> Result<PlanView, Refusal> {
    let kept = call.get::<Plan>(request.plan.0)?;
    let mut plan = kept.value;
    call.within(plan.administration)?;
    let mut lacking = findings(call, &plan)?;
    lacking.retain(|finding| finding.weight == Weight::Must);
    if !lacking.is_empty() {
        return Err(Refusal::Incomplete { findings: lacking });
    }
    let version = VersionId(call.new_id());
    let others = writers_of_what_it_takes_in(call, &plan)?;
    plan.submit(version, call.account.id, &others, call.now)?;
    let document = document_of(call, &plan, VersionState::InReview)?;
    let review = Review {
        id: version,
        administration: plan.administration,
        plan: plan.id,
        title: plan.title.clone(),
        number: plan.next_number(),
        document,
    };
    call.transact(|tx| {
        put(tx, &review, "submitted", None)?;
        put(tx, &plan, "submitted", Some(kept.revision))?;
        Ok(())
    })?;
    view(call, plan.id)
}

pub(crate) fn withdraw_plan(call: &mut Call<'_>, request: OnePlan) -> Result<PlanView, Refusal> {
    let kept = call.get::<Plan>(request.plan.0)?;
    let mut plan = kept.value;
    call.within(plan.administration)?;
    let version = waiting(&plan)?;
    plan.withdraw()?;
    call.transact(|tx| {
        tx.retire(Kind::Review.as_str(), version.0, "withdrawn")?;
        put(tx, &plan, "withdrawn", Some(kept.revision))?;
        Ok(())
    })?;
    view(call, plan.id)
}

pub(crate) fn open_review(call: &mut Call<'_>, request: OnePlan) -> Result<ReviewView, Refusal> {
    let plan = call.get::<Plan>(request.plan.0)?.value;
    call.within(plan.administration)?;
    let Working::InReview { version, writers, submitted_by, submitted_at } = &plan.working else {
        return Err(Refusal::NotInReview);
    };
    let review = call.get::<Review>(version.0)?.value;
    let current = match &plan.current {
        None => None,
        Some(current) => Some(approved_document(call, &plan, current.number)?),
    };
    let has_right = call.may(plan.administration, Right::Approve);
    let why_not = match plan.may_approve(*version, call.account.id) {
        Err(problem) => Some(problem.into()),
        Ok(()) if !has_right => Some(Refusal::NotAllowed { right: Right::Approve }),
        Ok(()) if call.is_read_only() => Some(Refusal::ReadOnly),
        Ok(()) => None,
    };
    Ok(ReviewView {
        plan: plan.id,
        version: *version,
        number: review.number,
        submitted_by: call.account_name(*submitted_by),
        submitted_at: *submitted_at,
        writers: writers.iter().map(|writer| call.account_name(*writer)).collect(),
        changes: compare(current.as_ref(), &review.document),
        document: review.document,
        findings: findings(call, &plan)?,
        may_decide: why_not.is_none(),
        why_not,
    })
}

pub(crate) fn approve_plan(call: &mut Call<'_>, request: Decide) -> Result<ReadPlanView, Refusal> {
    let Decide { plan: id, version } = request;
    let kept = call.get::<Plan>(id.0)?;
    let mut plan = kept.value;
    call.within(plan.administration)?;
    plan.may_approve(version, call.account.id)?;
    let review = call.get::<Review>(version.0)?.value;
    let mut document = review.document;
    // What was read is what is approved; only the approval itself is added.
    plan.approve(version, call.account.id, call.now, document.cover.revise_by)?;
    let Account { name, title, .. } = call.account.clone();
    document.cover.state = VersionState::Approved;
    document.cover.approval = Some(Approval { name, title, at: call.now });
    let frozen = freezable(call, &document)?;
    call.transact(|tx| {
        put(tx, &plan, "approved", Some(kept.revision))?;
        tx.freeze(&frozen.as_frozen(&plan, version, "approved"))?;
        tx.retire(Kind::Review.as_str(), version.0, "approved")?;
        Ok(())
    })?;
    Ok(ReadPlanView { plan: id, document, versions: versions(call, &plan)? })
}

pub(crate) fn send_back_plan(call: &mut Call<'_>, request: SendBack) -> Result<Done, Refusal> {
    let SendBack { plan: id, version, comment } = request;
    if comment.trim().is_empty() {
        return Err(invalid("comment", "problem-comment-required"));
    }
    let kept = call.get::<Plan>(id.0)?;
    let mut plan = kept.value;
    call.within(plan.administration)?;
    plan.send_back(version, call.account.id, call.now, comment.trim())?;
    call.transact(|tx| {
        tx.retire(Kind::Review.as_str(), version.0, "sent-back")?;
        put(tx, &plan, "sent-back", Some(kept.revision))?;
        Ok(())
    })?;
    Ok(call.done())
}

pub(crate) fn compare_versions(
    call: &mut Call<'_>,
    request: CompareVersions,
) -> Result<ComparisonView, Refusal> {
    let CompareVersions { plan: id, from, to } = request;
    let plan = call.get::<Plan>(id.0)?.value;
    call.within(plan.administration)?;
    let (older, newer) = (document(call, &plan, from)?, document(call, &plan, to)?);
    let name = |document: &PlanDocument| {
        let number = document.cover.version.to_string();
        let id = match document.cover.state {
            VersionState::Draft => "compared-draft",
            VersionState::InReview => "compared-in-review",
            VersionState::Approved | VersionState::Superseded => "compared-version",
        };
        let language = call.setting::<Preferences>(call.account.id.0).unwrap_or_default().language;
        words(language).say(id, &[("number", &number)])
    };
    Ok(ComparisonView {
        from: name(&older),
        to: name(&newer),
        changes: compare(Some(&older), &newer),
    })
}

pub(crate) fn prove_version(
    call: &mut Call<'_>,
    request: OneVersion,
) -> Result<ProofView, Refusal> {
    let OneVersion { plan: id, number } = request;
    let plan = call.get::<Plan>(id.0)?.value;
    call.within(plan.administration)?;
    let store = &call.inside.store;
    let all = store.frozen_of(id.0)?;
    let info =
        all.into_iter().find(|info| info.number == i64::from(number)).ok_or(Refusal::NotFound)?;
    // Reading compares both with their sums; the log says what the sums were on the day.
    let (document, pdf) = (store.frozen(info.id), store.frozen_pdf(info.id));
    let is_read = matches!(document, Ok(Some(_))) && matches!(pdf, Ok(Some(_)));
    let approval = store.history("frozen", info.id)?.pop();
    let is_logged = approval.as_ref().is_some_and(|change| {
        let said = change.after.as_ref().map(ToString::to_string).unwrap_or_default();
        said.contains(&hex(&info.pdf_sha256)) && said.contains(&hex(&info.document_sha256))
    });
    let language = match document {
        Ok(Some(frozen)) => {
            serde_json::from_str::<PlanDocument>(&frozen.document).map_err(internal)?.cover.language
        }
        Ok(None) | Err(_) => Language::Swedish,
    };
    Ok(ProofView {
        number,
        approved_at: info.frozen_at,
        approved_by: call.account_name(AccountId(info.frozen_by)),
        document_sha256: hex(&info.document_sha256),
        pdf_sha256: hex(&info.pdf_sha256),
        unchanged: is_read && is_logged,
        change: approval.map(|change| change.seq).unwrap_or_default(),
        log_is_whole: store.verify()?.is_whole(),
        language,
    })
}

/// Returns the document of any version, as far as the signed-in person may see it.
pub(crate) fn document(
    call: &Call<'_>,
    plan: &Plan,
    version: VersionRef,
) -> Result<PlanDocument, Refusal> {
    match version {
        VersionRef::Number { number } => approved_document(call, plan, number),
        VersionRef::Current => {
            let current = plan.current.as_ref().ok_or(Refusal::NotFound)?;
            approved_document(call, plan, current.number)
        }
        VersionRef::Review => {
            call.need(plan.administration, Right::ReadDrafts)?;
            Ok(call.get::<Review>(waiting(plan)?.0)?.value.document)
        }
        VersionRef::Draft => {
            call.need(plan.administration, Right::ReadDrafts)?;
            document_of(call, plan, VersionState::Draft)
        }
    }
}

/// Returns the draft as a document. Plans are written and printed in Swedish, whatever the window speaks.
fn document_of(call: &Call<'_>, plan: &Plan, state: VersionState) -> Result<PlanDocument, Refusal> {
    let register = call.register(plan.administration)?;
    let mut earlier: Vec<(u32, String, String)> = versions(call, plan)?
        .into_iter()
        .map(|row| (row.number, day_in_stockholm(row.approved_at).to_string(), row.approved_by))
        .collect();
    earlier.reverse();
    let edition = Edition { number: plan.next_number(), state, approval: None, earlier };
    Ok(assemble(plan, &register, &edition, words(Language::Swedish)))
}

fn waiting(plan: &Plan) -> Result<VersionId, Refusal> {
    match &plan.working {
        Working::InReview { version, .. } => Ok(*version),
        Working::Draft { .. } | Working::Settled => Err(Refusal::NotInReview),
    }
}

/// Whoever wrote the routines, forms and activities that the plan takes in wrote the plan too.
fn writers_of_what_it_takes_in(call: &Call<'_>, plan: &Plan) -> Result<Vec<AccountId>, Refusal> {
    let since = plan.current.as_ref().map(|current| current.at);
    let sections = &plan.sections;
    let routines = sections.routines.rows.iter().map(|id| (Kind::Routine, id.0));
    let forms = sections.forms.rows.iter().filter_map(|row| row.form).map(|id| (Kind::Form, id.0));
    let activities =
        sections.tasks.rows.iter().filter_map(|row| row.activity).map(|id| (Kind::Activity, id.0));
    let mut writers = Vec::new();
    for (kind, id) in routines.chain(forms).chain(activities) {
        for change in call.inside.store.history(kind.as_str(), id)? {
            let is_new = since.is_none_or(|since| change.at > since);
            let writer = AccountId(change.actor);
            if is_new && !writers.contains(&writer) {
                writers.push(writer);
            }
        }
    }
    Ok(writers)
}

/// A document and its PDF, ready to freeze.
struct Freezable {
    document: String,
    pdf: Vec<u8>,
}

fn freezable(call: &Call<'_>, document: &PlanDocument) -> Result<Freezable, Refusal> {
    let pdf = print::frozen_pdf(call.host, document, call.now)?;
    Ok(Freezable { document: serde_json::to_string(document).map_err(internal)?, pdf })
}

impl Freezable {
    fn as_frozen<'a>(&'a self, plan: &Plan, version: VersionId, action: &'a str) -> Frozen<'a> {
        Frozen {
            id: version.0,
            plan: plan.id.0,
            number: i64::from(plan.current.as_ref().map_or(1, |current| current.number)),
            administration: Some(plan.administration.0),
            document: &self.document,
            pdf: &self.pdf,
            action,
        }
    }
}

/// Lets the example's author send a plan and its approver approve it, through the same rules as everybody.
pub(crate) fn approve_example(
    host: &Host,
    inside: &mut Inside,
    plan: PlanId,
    author: &Account,
    approver: &Account,
    now: Moment,
) -> Result<(), Refusal> {
    let who = inside.account;
    let is_there = inside.store.get(Kind::Account.as_str(), author.id.0)?.is_some();
    if !is_there {
        // An example added to a file in use has no people of its own; its plans stay drafts there.
        return Ok(());
    }
    let result = (|| {
        inside.account = author.id;
        let mut call = Call::new(host, inside, Right::WritePlans, now)?;
        submit_plan(&mut call, OnePlan { plan })?;
        let version = waiting(&call.get::<Plan>(plan.0)?.value)?;
        inside.account = approver.id;
        let mut call = Call::new(host, inside, Right::Approve, now)?;
        approve_plan(&mut call, Decide { plan, version })?;
        Ok(())
    })();
    inside.account = who;
    result
}
