//! What the window must never be allowed, read from the files that Tauri reads.

use serde_json::Value;

fn settings() -> Value {
    serde_json::from_str(include_str!("../tauri.conf.json")).expect("the settings are JSON")
}

fn directive<'a>(policy: &'a str, name: &str) -> &'a str {
    let found =
        policy.split("; ").find_map(|directive| directive.strip_prefix(name)?.strip_prefix(' '));
    found.unwrap_or_else(|| panic!("the policy says nothing of {name}"))
}

#[test]
fn the_content_security_policy_allows_nothing_from_outside() {
    let settings = settings();
    let policy = settings["app"]["security"]["csp"].as_str().unwrap();

    assert_eq!(directive(policy, "default-src"), "'none'");
    assert_eq!(directive(policy, "script-src"), "'self'");
    assert_eq!(directive(policy, "style-src"), "'self'");
    assert_eq!(directive(policy, "img-src"), "'self' data:");
    assert_eq!(directive(policy, "font-src"), "'self'");
    assert_eq!(directive(policy, "connect-src"), "ipc: http://ipc.localhost");
    for closed in ["form-action", "frame-ancestors", "base-uri"] {
        assert_eq!(directive(policy, closed), "'none'");
    }
    for dangerous in ["unsafe", "https:", "*", "blob:"] {
        assert!(!policy.contains(dangerous), "{dangerous} opens the window");
    }
}

#[test]
fn a_build_without_settings_of_its_own_talks_to_no_server() {
    let settings = settings();

    assert!(
        settings["build"].get("devUrl").is_none(),
        "a development server belongs in tauri.dev.conf.json"
    );
    assert_eq!(settings["build"]["frontendDist"], "../ui/dist");
    assert!(settings.get("plugins").is_none(), "no plug-in is reachable from the window");
}

#[test]
fn the_window_keeps_nothing_and_hands_out_nothing() {
    let settings = settings();
    let app = &settings["app"];
    let windows = app["windows"].as_array().unwrap();

    assert_eq!(windows.len(), 1, "one window");
    let window = &windows[0];
    assert_eq!(window["label"], "main");
    assert_eq!(window["incognito"], true);
    assert_eq!(
        window["generalAutofillEnabled"], false,
        "WebView2 would keep what is typed, in the clear"
    );
    assert_eq!(window["browserExtensionsEnabled"], false);
    assert_eq!(window["create"], false, "the shell makes it, so that it can deny other pages");
    assert_eq!(window["visible"], false, "shown when its first page stands");
    assert_eq!(window["decorations"], true, "screen readers need the system's title bar");
    assert!(window.get("devtools").is_none_or(|devtools| devtools == false));

    let security = &app["security"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert_eq!(security["dangerousDisableAssetCspModification"], false);
    assert_eq!(security["capabilities"], serde_json::json!(["main"]));
}

#[test]
fn the_one_capability_gives_no_permission() {
    let files: Vec<_> =
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities")).unwrap().collect();
    assert_eq!(files.len(), 1, "one capability file");

    let capability: Value =
        serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();

    assert_eq!(capability["permissions"], serde_json::json!([]), "Beredd's own commands need none");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none(), "no page from elsewhere");
}
