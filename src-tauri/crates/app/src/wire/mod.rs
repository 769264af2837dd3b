//! What crosses to the window and to scripts: the one list of commands, their requests and their answers.
//! Decides nothing.

pub mod account;
pub mod classification;
pub mod file;
pub mod home;
pub mod import;
pub mod incident;
pub mod organisation;
pub mod plan;
pub mod print;
pub mod refusal;
pub mod register;
pub mod requirement;
pub mod sealed;
pub mod session;
pub mod shapes;
pub mod system_file;
pub mod track;
pub mod web;

pub use account::*;
pub use classification::*;
pub use file::*;
pub use home::*;
pub use import::*;
pub use incident::*;
pub use organisation::*;
pub use plan::*;
pub use print::*;
pub use refusal::*;
pub use register::*;
pub use requirement::*;
pub use sealed::*;
pub use session::*;
pub use system_file::*;
pub use track::*;
pub use web::*;

/// The one list: name, request, answer, the right it needs, and the module that does the work.
///
/// `app` expands it into methods that check the right before anything else, the shell into Tauri commands,
/// the command line into `beredd call`, and a test into TypeScript.
#[macro_export]
macro_rules! with_commands {
    ($then:ident) => {
        $then! {
            // The file and who is in it.
            status(Nothing) -> StatusView, Open, session;
            create_file(CreateFile) -> CreatedView, Open, session;
            unlock(Unlock) -> SessionView, Open, session;
            unlock_with_recovery_key(UnlockWithRecoveryKey) -> SessionView, Open, session;
            session(KeepAlive) -> SessionView, SignedIn, session;
            lock(Nothing) -> Done, SignedIn, session;
            change_passphrase(ChangePassphrase) -> Done, SignedIn, session;
            save_preferences(Preferences) -> SessionView, SignedIn, session;
            renew_recovery_key(Nothing) -> RecoveryView, Administer, session;
            save_file_settings(FileSettings) -> SessionView, Administer, session;

            // What needs me, and where is it.
            home(InAdministration) -> HomeView, SignedIn, home;
            search(Search) -> SearchView, SignedIn, home;

            // The administration, its units, roles and people.
            open_organisation(InAdministration) -> OrganisationView, ReadDrafts, organisation;
            new_administration(NewAdministration) -> Saved, WritePlans, organisation;
            save_administration(SaveAdministration) -> Saved, WritePlans, organisation;
            save_unit(SaveUnit) -> Saved, WritePlans, organisation;
            save_role(SaveRole) -> Saved, WritePlans, organisation;
            save_person(SavePerson) -> Saved, WritePlans, organisation;
            add_example(Nothing) -> Saved, WritePlans, organisation;
            remove_example(InAdministration) -> Done, WritePlans, organisation;

            // Accounts and duties.
            list_accounts(Nothing) -> AccountsView, Administer, account;
            add_account(AddAccount) -> Saved, Administer, account;
            propose_duties(ProposeDuties) -> Saved, Administer, account;
            confirm_duties(OneAccount) -> Saved, ConfirmDuties, account;
            deactivate_account(OneAccount) -> Done, Administer, account;

            // Systems, activities, routines, forms.
            open_register(InAdministration) -> RegisterView, ReadDrafts, register;
            save_system(SaveSystem) -> Saved, WriteSystems, register;
            save_activity(SaveActivity) -> Saved, WritePlans, register;
            save_routine(SaveRoutine) -> Saved, WritePlans, register;
            save_form(SaveForm) -> Saved, WritePlans, register;
            retire(OneRecord) -> Done, SignedIn, register;
            bring_back(OneRecord) -> Done, SignedIn, register;
            undo(OneRecord) -> Undone, SignedIn, register;

            // What leans on what.
            open_web(OpenWeb) -> WebView, ReadDrafts, web;
            take_out(TakeOut) -> FallView, ReadDrafts, web;
            impact_analysis(AskImpact) -> ImpactAnalysis, ReadDrafts, web;

            // One system: how it is looked after, what was asked, what was proven.
            open_system(OneSystem) -> SystemFileView, ReadDrafts, system_file;
            save_maintenance(SaveMaintenance) -> Saved, WriteSystems, maintenance;
            list_controls(InAdministration) -> ControlsView, ReadDrafts, control;
            save_control(SaveControl) -> Saved, WriteSystems, control;
            begin_control(BeginControl) -> Saved, WriteSystems, control;
            list_evidence(InAdministration) -> EvidenceView, ReadDrafts, evidence;
            save_evidence(SaveEvidence) -> Saved, WriteSystems, evidence;
            keep_evidence_file(KeepEvidenceFile) -> Saved, WriteSystems, evidence;
            open_evidence_file(OneEvidence) -> ExportedView, ReadDrafts, evidence;

            // How sensitive systems are.
            list_scales(InAdministration) -> ScalesView, ReadDrafts, scale;
            save_scale(SaveScale) -> Saved, WriteSystems, scale;
            list_classifications(InAdministration) -> ClassificationsView, ReadDrafts, classification;
            new_classification(NewClassification) -> ClassificationView, WriteSystems, classification;
            open_classification(OneClassification) -> ClassificationView, ReadDrafts, classification;
            save_classification(SaveClassification) -> SavedClassification, WriteSystems, classification;
            decide_classification(DecideClassification) -> ClassificationView, WriteSystems, classification;
            discard_classification(OneClassificationRevision) -> Done, WriteSystems, classification;

            // What is asked of systems.
            list_catalogues(InAdministration) -> CataloguesView, ReadDrafts, catalogue;
            read_catalogue(ReadCatalogue) -> CatalogueReadView, WriteSystems, catalogue;
            open_requirements(OpenRequirements) -> RequirementsView, ReadDrafts, requirement;
            save_answers(SaveAnswers) -> Saved, WriteSystems, requirement;
            export_requirements(ExportRequirements) -> ExportedView, ReadDrafts, requirement_sheet;
            read_supplier_answers(ReadSupplierAnswers) -> SupplierAnswersView, WriteSystems, answers_in;

            // Plans.
            list_templates(Nothing) -> TemplatesView, ReadDrafts, plan;
            list_plans(InAdministration) -> PlansView, SignedIn, plan;
            new_plan(NewPlan) -> PlanView, WritePlans, plan;
            copy_plan(CopyPlan) -> PlanView, WritePlans, plan;
            open_plan(OnePlan) -> PlanView, ReadDrafts, plan;
            save_section(SaveSection) -> SavedSection, WritePlans, plan;
            rename_plan(RenamePlan) -> Saved, WritePlans, plan;
            read_plan(ReadPlan) -> ReadPlanView, SignedIn, plan;

            // The way to approval.
            submit_plan(OnePlan) -> PlanView, WritePlans, approval;
            withdraw_plan(OnePlan) -> PlanView, WritePlans, approval;
            open_review(OnePlan) -> ReviewView, ReadDrafts, approval;
            approve_plan(Decide) -> ReadPlanView, Approve, approval;
            send_back_plan(SendBack) -> Done, Approve, approval;
            compare_versions(CompareVersions) -> ComparisonView, SignedIn, approval;
            prove_version(OneVersion) -> ProofView, SignedIn, approval;

            // Paper.
            preview(Preview) -> PreviewView, SignedIn, print;
            print(Print) -> PrintedView, SignedIn, print;
            list_copies(InAdministration) -> CopiesView, SignedIn, print;
            withdraw_copy(WithdrawCopy) -> Done, SignedIn, print;

            // Incidents: the report.
            read_moment(ReadMoment) -> Reading, Open, incident;
            report_places(InAdministration) -> ReportPlacesView, Report, incidents;
            save_report(SaveReport) -> SavedIncident, Report, incident;
            send_report(OneIncidentRevision) -> IncidentView, Report, incident;
            discard_report(OneIncidentRevision) -> Done, Report, incident;
            open_incident(OneIncident) -> IncidentView, Report, incident;

            // Incidents: what is filled in and decided later.
            save_incident_part(SaveIncidentPart) -> SavedIncident, HandleIncidents, handling;
            save_track_state(SaveTrackState) -> SavedIncident, HandleIncidents, handling;
            approve_no_notification(OneIncidentRevision) -> SavedIncident, HandleIncidents, handling;
            settle_incident(SettleIncident) -> IncidentView, HandleIncidents, handling;
            close_incident(CloseIncident) -> IncidentView, HandleIncidents, handling;
            reopen_incident(ReopenIncident) -> IncidentView, HandleIncidents, handling;
            open_authority_form(OpenAuthorityForm) -> AuthorityFormView, HandleIncidents, handling;

            // Incidents: the register.
            list_incidents(ListIncidents) -> IncidentsView, Report, incidents;
            system_incidents(OneSystem) -> IncidentsView, CountIncidents, incidents;
            incident_history(OneIncident) -> IncidentHistoryView, HandleIncidents, incidents;
            analyse_incidents(AnalyseIncidents) -> AnalysisView, CountIncidents, incidents;
            export_incidents(ExportIncidents) -> ExportedView, HandleIncidents, incidents;

            // Reporting clocks and reminders.
            list_tracks(InAdministration) -> TracksView, Report, track;
            save_track(SaveTrack) -> Saved, HandleIncidents, track;
            reset_track(ResetTrack) -> Done, HandleIncidents, track;
            reminders(InAdministration) -> NoticesView, HandleIncidents, track;

            // Reports without an account.
            report_doors(Nothing) -> ReportDoorsView, Open, sealing;
            read_key_file(ReadKeyFile) -> ReportDoor, Open, sealing;
            check_report(CheckReport) -> CheckedReport, Open, sealing;
            seal_report(SealReport) -> SealedView, Open, sealing;
            public_key(InAdministration) -> PublicKeyView, SignedIn, sealing;
            renew_public_key(InAdministration) -> PublicKeyView, Administer, sealing;
            take_in_report(TakeInReport) -> TakenIn, HandleIncidents, sealing;
            take_in_left_reports(InAdministration) -> TakenInView, HandleIncidents, sealing;

            // Tables in and out of the register.
            preview_import(PreviewImport) -> ImportPreview, WriteSystems, import;
            run_import(RunImport) -> ImportDone, WriteSystems, import;
            list_imports(InAdministration) -> ImportsView, ReadDrafts, import;
            undo_import(OneImport) -> UndoneImport, WriteSystems, import;
            export_register(ExportRegister) -> ExportedView, ReadDrafts, export_register;
            import_template(ImportTemplate) -> ExportedView, ReadDrafts, export_register;

            // Proof and safety.
            list_changes(ListChanges) -> ChangesView, ReadLog, file;
            verify(Nothing) -> VerifyView, ReadLog, file;
            back_up(Nothing) -> BackupView, Administer, file;
            list_backups(Nothing) -> BackupsView, SignedIn, file;
        }
    };
}
