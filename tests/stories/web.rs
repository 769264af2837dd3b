//! What leans on what, what falls when something is taken out, and the impact analysis as one table.

use app::wire::Refusal;
use serde_json::{Value, json};

use crate::desk::Desk;

const NIL: &str = "00000000-0000-0000-0000-000000000000";

fn save(desk: &Desk, kind: &str, mut value: Value) -> Value {
    value["id"] = json!(NIL);
    value["administration"] = json!(desk.here());
    desk.call(&format!("save_{kind}"), json!({ "value": value }))["id"].clone()
}

fn problems(desk: &Desk, kind: &str, mut value: Value) -> Vec<(String, String)> {
    if value.get("id").is_none() {
        value["id"] = json!(NIL);
    }
    value["administration"] = json!(desk.here());
    match desk.refused(&format!("save_{kind}"), json!({ "value": value })) {
        Refusal::Invalid { problems } => {
            problems.into_iter().map(|problem| (problem.field, problem.message)).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn one(field: &str, message: &str) -> Vec<(String, String)> {
    vec![(format!("value.{field}"), format!("problem-{message}"))]
}

fn open(desk: &Desk, more: Value) -> Value {
    let mut request = json!({ "administration": desk.here() });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    desk.call("open_web", request)
}

fn named<'a>(view: &'a Value, name: &str) -> &'a Value {
    let nodes = view["nodes"].as_array().unwrap();
    nodes.iter().find(|node| node["name"] == name).unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn the_example_has_a_picture_and_the_same_as_a_list() {
    let desk = Desk::with_example();

    let view = open(&desk, json!({}));

    let (nodes, edges) = (view["nodes"].as_array().unwrap(), view["edges"].as_array().unwrap());
    assert!(nodes.len() > 5 && edges.len() > 5, "{} nodes, {} edges", nodes.len(), edges.len());
    let row = |index: &Value| {
        let node = &nodes[index.as_u64().unwrap() as usize];
        node["place"]["row"].as_u64().unwrap()
    };
    for line in view["lines"].as_array().unwrap() {
        let (above, below) = (row(&line["above"]), row(&line["below"]));
        assert!(above <= below, "what is needed is below");
        let passed = line["through"].as_array().unwrap().len() as u64;
        assert_eq!(passed, (below - above).saturating_sub(1));
    }
    let is_drawn = |edge: &Value| {
        let mut lines = view["lines"].as_array().unwrap().iter();
        lines.any(|line| line["above"] == edge["above"] && line["below"] == edge["below"])
    };
    assert!(edges.iter().all(is_drawn), "what is in the list is in the picture");
    let without = open(&desk, json!({ "without_activities": true }));
    let is_activity = |node: &Value| node["node"].get("activity").is_some();
    assert!(nodes.iter().any(is_activity));
    assert!(!without["nodes"].as_array().unwrap().iter().any(is_activity));
}

#[test]
fn what_is_around_one_thing_is_shown_with_its_marks() {
    let desk = Desk::with_example();
    let directory = save(&desk, "system", json!({ "name": "Katalogen", "sort": "support" }));
    let phones = json!([{ "system": directory, "kind": "identity" }, { "name": "Elnät i Ekdal" }]);
    let cases = save(
        &desk,
        "system",
        json!({ "name": "Journalen", "depends_on": phones, "promised_restore_hours": 8 }),
    );
    let activity = json!({ "name": "Jour i Ekdal", "mtpd_hours": 4, "systems": [cases] });
    save(&desk, "activity", activity);

    let view = open(&desk, json!({ "focus": { "system": cases }, "depth": 1 }));

    assert_eq!(view["nodes"].as_array().unwrap().len(), 4);
    assert!(view["total"].as_u64().unwrap() > 4);
    let journal = named(&view, "Journalen");
    assert_eq!(journal["in_conflict"], true);
    assert_eq!(named(&view, "Jour i Ekdal")["in_conflict"], true);
    assert_eq!(named(&view, "Katalogen")["in_conflict"], false);
    assert_eq!(journal["missing_roles"].as_array().unwrap().len(), 4);
    assert_eq!((&journal["needs"], &journal["needed_by"]), (&json!(2), &json!(1)));
    assert_eq!(named(&view, "Elnät i Ekdal")["node"], json!({ "named": "elnät i ekdal" }));
    let elsewhere = json!({ "administration": desk.here(), "focus": { "named": "finns inte" } });
    assert_eq!(desk.refused("open_web", elsewhere), Refusal::NotFound);
}

#[test]
fn a_circle_is_allowed_and_marked() {
    let desk = Desk::with_example();
    let one = save(&desk, "system", json!({ "name": "Hönan" }));
    let mutual = json!([{ "system": one, "direction": "mutual" }]);
    let other = save(&desk, "system", json!({ "name": "Ägget", "depends_on": mutual }));

    let view = open(&desk, json!({ "focus": { "system": one } }));

    assert_eq!(named(&view, "Ägget")["in_circle"], true);
    assert_eq!(view["circles"], json!([[{ "system": one }, { "system": other }]]));
    let register = desk.call("open_register", json!({ "administration": desk.here() }));
    assert!(register["circles"].as_array().unwrap().contains(&json!([one, other])));
}

#[test]
fn taking_something_out_tells_what_falls_when_and_which_plans_cover_it() {
    let desk = Desk::with_example();
    let plan = desk.plan_in_force();
    let opened = desk.call("open_plan", json!({ "plan": plan }));
    let covered = opened["plan"]["sections"]["scope"]["systems"][0].clone();
    let activity = opened["plan"]["sections"]["tasks"]["rows"][0]["activity"].clone();
    let feeds = json!([{ "system": covered, "direction": "feeds", "works_without": "läsning" }]);
    let source = save(&desk, "system", json!({ "name": "Källan", "depends_on": feeds }));
    let uses = json!({ "name": "Nytt uppdrag", "systems": [source], "mtpd_hours": 0 });
    let new = save(&desk, "activity", uses);

    let taken = json!({ "administration": desk.here(), "node": { "system": source } });
    let view = desk.call("take_out", taken);

    let fallen = &view["fall"]["fallen"][0];
    assert_eq!(fallen["node"], json!({ "system": covered }));
    assert_eq!(fallen["works_partly"], true);
    assert_eq!(fallen["way"][0]["works_without"], "läsning");
    let hurt = view["fall"]["hurt"].as_array().unwrap();
    assert_eq!(hurt[0]["activity"], new, "at once is soonest");
    let hours: Vec<u64> = hurt.iter().filter_map(|one| one["mtpd_hours"].as_u64()).collect();
    assert!(hours.is_sorted(), "{hours:?}");
    let plans = view["plans"].as_array().unwrap();
    let covering = plans.iter().find(|row| row["id"] == json!(plan)).unwrap();
    assert!(covering["in_force"].is_number());
    assert!(covering["systems"].as_array().unwrap().contains(&covered));
    assert_eq!(view["uncovered_systems"][0], source);
    let uncovered = view["uncovered_activities"].as_array().unwrap();
    assert!(uncovered.contains(&new) && !uncovered.contains(&activity));
}

#[test]
fn what_is_only_named_can_be_taken_out_and_an_activity_can_not() {
    let desk = Desk::with_example();
    let needs = json!([{ "name": "Fjärrvärmen", "kind": "other" }]);
    save(&desk, "system", json!({ "name": "Huset", "depends_on": needs }));

    let taken = json!({ "administration": desk.here(), "node": { "named": " FJÄRRVÄRMEN " } });
    let view = desk.call("take_out", taken);

    assert_eq!((&view["fall"]["name"], &view["plans"]), (&json!("Fjärrvärmen"), &json!([])));
    assert_eq!(view["fall"]["fallen"][0]["name"], "Huset");
    let activity = json!({ "administration": desk.here(), "node": { "activity": NIL } });
    assert!(matches!(desk.refused("take_out", activity), Refusal::Invalid { .. }));
}

#[test]
fn the_impact_table_holds_what_is_demanded_against_what_was_measured() {
    let desk = Desk::with_example();
    let net = json!({
        "name": "Nätet", "promised_restore_hours": 2,
        "last_restore_test": "2026-11-22", "last_restore_hours": 9,
    });
    let net = save(&desk, "system", net);
    let cases = json!({ "name": "Ärendena", "depends_on": [{ "system": net }] });
    let cases = save(&desk, "system", cases);
    let activity = json!({
        "name": "Utbetalning i Ekdal", "systems": [cases], "mtpd_hours": 24, "rto_hours": 8,
        "rpo_hours": 4, "impact": [
            { "from_hours": 0, "level": 0, "category": "economy" },
            { "from_hours": 24, "level": 3, "category": "life" },
        ],
    });
    let activity = save(&desk, "activity", activity);

    let asked = json!({
        "administration": desk.here(), "time_points": [168, 4], "systems": [net],
    });
    let table = desk.call("impact_analysis", asked);

    assert_eq!(table["time_points"], json!([4, 168]));
    let row = &table["systems"][0];
    assert_eq!(row["aim"], json!({ "hours": 8, "activity": activity, "chain": [cases, net] }));
    assert_eq!(row["levels"], json!([0, 3]));
    assert_eq!((&row["verdict"], &row["measured_hours"]), (&json!("missed"), &json!(9)));
    assert_eq!(table["activities"][0]["confirmation"], "equal");
    assert_eq!(table["names"]["systems"][cases.as_str().unwrap()], "Ärendena");
    let whole = desk.call("impact_analysis", json!({ "administration": desk.here() }));
    assert_eq!(whole["time_points"], json!([4, 24, 72, 168]));
    assert!(whole["activities"].as_array().unwrap().len() > 3);
}

#[test]
fn what_is_changed_retired_and_brought_back_is_seen_at_once() {
    let desk = Desk::with_example();
    let names = || -> Vec<String> {
        let view = open(&desk, json!({}));
        let nodes = view["nodes"].as_array().unwrap().iter();
        nodes.map(|node| node["name"].as_str().unwrap().to_owned()).collect()
    };
    let before = names();
    let id = save(&desk, "system", json!({ "name": "Älvan" }));
    assert_eq!(names().len(), before.len() + 1);

    let value = json!({ "id": id, "administration": desk.here(), "name": "Örnen" });
    desk.call("save_system", json!({ "value": value, "revision": 1 }));
    assert!(names().contains(&"Örnen".to_owned()) && !names().contains(&"Älvan".to_owned()));

    let record = json!({ "kind": "system", "id": id });
    desk.call("undo", record.clone());
    assert!(names().contains(&"Älvan".to_owned()));
    desk.call("retire", record.clone());
    assert_eq!(names(), before);
    desk.call("bring_back", record);
    assert!(names().contains(&"Älvan".to_owned()));
    let register = desk.call("open_register", json!({ "administration": desk.here() }));
    let rows = register["systems"].as_array().unwrap();
    let row = rows.iter().find(|row| row["system"]["value"]["id"] == id).unwrap();
    assert_eq!(row["system"]["revision"], 5, "what was read again has the revision to save with");
}

#[test]
fn too_many_or_too_late_time_points_are_refused() {
    let desk = Desk::with_example();
    let ask = |points: Vec<u32>| {
        desk.refused(
            "impact_analysis",
            json!({ "administration": desk.here(), "time_points": points }),
        )
    };

    assert!(matches!(ask((0..13).collect()), Refusal::Invalid { .. }));
    assert!(matches!(ask(vec![8_761]), Refusal::Invalid { .. }));
}

#[test]
fn an_impossible_system_is_explained_at_its_fields() {
    let desk = Desk::with_example();
    let system = |more: Value| {
        let mut value = json!({ "name": "Provet" });
        value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        problems(&desk, "system", value)
    };

    assert_eq!(
        system(json!({ "last_restore_test": "2026-11-23" })),
        one("last_restore_test", "day-ahead")
    );
    assert_eq!(
        system(json!({ "last_restore_test": "0026-11-22" })),
        one("last_restore_test", "year")
    );
    assert_eq!(
        system(json!({ "last_restore_hours": 3 })),
        one("last_restore_test", "restore-without-day")
    );
    assert_eq!(
        system(json!({ "promised_restore_hours": 4_000_000 })),
        one("promised_restore_hours", "number-range")
    );
    assert_eq!(
        system(json!({ "depends_on": [{ "name": "  " }, { "name": "provet " }] })),
        [one("depends_on.0.name", "required"), one("depends_on.1.name", "leans-on-itself")]
            .concat()
    );
    assert_eq!(
        system(json!({ "unit": "00000000-0000-0000-0000-0000000000ff" })),
        one("unit", "unknown-reference")
    );
    save(&desk, "system", json!({ "name": "Provet" }));
    assert_eq!(system(json!({ "name": " PROVET " })), one("name", "name-taken"));
    let id = "00000000-0000-0000-0000-0000000000fe";
    let itself = json!([{ "system": id, "direction": "feeds" }]);
    assert_eq!(
        system(json!({ "id": id, "depends_on": itself })),
        one("depends_on.0.system", "leans-on-itself")
    );
}

#[test]
fn an_impossible_activity_is_explained_at_its_fields() {
    let desk = Desk::with_example();
    let activity = |more: Value| {
        let mut value = json!({ "name": "Provet" });
        value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        problems(&desk, "activity", value)
    };
    let step = |from: u32, level: u8| json!({ "from_hours": from, "level": level });

    assert_eq!(
        activity(json!({ "rto_hours": 8, "mtpd_hours": 4, "needs": [{ "kind": "premises" }] })),
        [one("rto_hours", "rto-above-mtpd"), one("needs.0.name", "required")].concat(),
        "all at once"
    );
    assert_eq!(
        activity(json!({ "impact": [step(0, 1), step(4, 4)] })),
        one("impact.1.level", "impact-level")
    );
    assert_eq!(
        activity(json!({ "impact": [step(4, 1), step(4, 2)] })),
        one("impact.1.from_hours", "impact-twice")
    );
    assert_eq!(activity(json!({ "mtpd_hours": 100_000 })), one("mtpd_hours", "number-range"));
}
