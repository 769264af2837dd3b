//! The one list of commands as Tauri commands. Never grows with the list.

use app::App;
use app::wire::Refusal;
use tauri::State;
use tauri::ipc::Invoke;

use crate::desktop;

macro_rules! shims {
    ( $( $name:ident ( $request:ident ) -> $answer:ident , $right:ident , $room:ident ; )* ) => {
        $(
            // Off the main thread: the file must not freeze the window.
            #[tauri::command(async)]
            fn $name(
                app: State<'_, App>,
                request: app::wire::$request,
            ) -> Result<app::wire::$answer, Refusal> {
                app.$name(request)
            }
        )*

        /// Returns what answers the window.
        pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![
                desktop::open_printed,
                desktop::save_printed,
                desktop::pick_file,
                desktop::choose_backup_folder,
                $( $name ),*
            ]
        }
    };
}

app::with_commands!(shims);
