use serde_json::{Value, json};
use uuid::Uuid;

use super::*;
use crate::activity::Activity;
use crate::system::System;
use crate::web::tests::{activity, at, on, system};

fn everything(web: &Web<'_>) -> Picture {
    picture(web, &(0..web.len()).collect::<Vec<_>>())
}

fn place(picture: &Picture, node: usize) -> Place {
    *picture.places.iter().find(|place| place.node == node).unwrap()
}

/// The picture as somebody would scribble it: names at their columns.
fn drawn(web: &Web<'_>, picture: &Picture) -> String {
    let mut rows = vec![vec!['.'; picture.columns as usize]; picture.rows as usize];
    for line in &picture.lines {
        let first = place(picture, line.above).row as usize + 1;
        for (index, column) in line.through.iter().enumerate() {
            rows[first + index][*column as usize] = '|';
        }
    }
    for place in &picture.places {
        let name = web.name(place.node).chars().next().unwrap();
        rows[place.row as usize][place.column as usize] = name;
    }
    rows.iter().map(|row| row.iter().collect::<String>() + "\n").collect()
}

#[test]
fn what_everything_leans_on_is_at_the_bottom_and_activities_at_the_top() {
    let systems = [
        system(1, "a", json!([on(3)])),
        system(2, "b", json!([on(3)])),
        system(3, "c", json!([{ "name": "elnät" }])),
        system(4, "d", json!([{ "name": "Elnät" }])),
    ];
    let activities = [activity(7, "Bistånd", &[1, 2], json!({}))];
    let web = Web::of(&systems, &activities);

    let picture = everything(&web);

    assert_eq!(drawn(&web, &picture), ".B...\na.b.d\n.c.|.\n...e.\n");
}

#[test]
fn those_in_a_circle_stand_beside_each_other_in_one_row() {
    let systems = [
        system(1, "a", json!([on(2)])),
        system(2, "b", json!([on(3)])),
        system(3, "c", json!([on(2), on(4)])),
        system(4, "d", json!([])),
        system(5, "e", json!([on(4)])),
        system(6, "f", json!([on(5)])),
    ];
    let web = Web::of(&systems, []);

    let picture = everything(&web);

    let (b, c) = (place(&picture, 1), place(&picture, 2));
    assert_eq!((b.row, c.row), (1, 1));
    assert_eq!(b.column.abs_diff(c.column), NODE_COLUMNS);
    assert_eq!(picture.lines.len(), 6, "both ways of the circle are lines");
    assert_eq!(picture.rows, 3);
}

#[test]
fn a_line_that_passes_rows_says_where_and_those_to_the_same_run_together() {
    let systems = [
        system(1, "a", json!([on(2), on(5)])),
        system(2, "b", json!([on(3)])),
        system(3, "c", json!([on(5)])),
        system(4, "d", json!([on(5)])),
        system(5, "e", json!([])),
    ];
    let web = Web::of(&systems, []);

    let picture = everything(&web);

    let through = |above: usize| {
        let line = picture.lines.iter().find(|line| line.above == above && line.below == 4);
        line.unwrap().through.clone()
    };
    assert_eq!(through(0).len(), 2);
    assert_eq!(through(0), through(3));
    assert_eq!(through(2), [0u32; 0]);
}

#[test]
fn crossed_lines_are_uncrossed_when_they_can_be() {
    let systems = [
        system(1, "a", json!([on(6)])),
        system(2, "b", json!([on(5)])),
        system(3, "c", json!([on(4)])),
        system(4, "x", json!([])),
        system(5, "y", json!([])),
        system(6, "z", json!([])),
    ];
    let web = Web::of(&systems, []);

    let picture = everything(&web);

    for (above, below) in [(0, 5), (1, 4), (2, 3)] {
        assert_eq!(place(&picture, above).column, place(&picture, below).column, "straight down");
    }
}

#[test]
fn what_is_alone_has_no_place_and_the_same_pair_is_one_line() {
    let twice = json!([on(2), { "system": Uuid::from_u128(2), "kind": "identity" }]);
    let systems =
        [system(1, "a", twice), system(2, "b", json!([])), system(3, "ensam", json!([on(3)]))];
    let web = Web::of(&systems, []);

    let picture = everything(&web);

    assert_eq!((picture.lines.len(), picture.places.len()), (1, 2));
    assert_eq!(picture.alone, [2]);
}

#[test]
fn the_picture_around_one_goes_up_and_down_as_far_as_is_asked() {
    let systems: Vec<System> = (0..6)
        .map(|number| {
            let below = if number < 5 { json!([on(number + 1)]) } else { json!([]) };
            system(number, &number.to_string(), below)
        })
        .chain([system(9, "beside", json!([on(3)]))])
        .collect();
    let web = Web::of(&systems, []);
    let two = web.find(&at(2)).unwrap();

    assert_eq!(around(&web, two, 1), [1, 2, 3]);
    assert_eq!(around(&web, two, 9), [0, 1, 2, 3, 4, 5], "what else leans on 3 is another picture");
    assert_eq!(around(&web, two, 0), [2]);
}

#[test]
fn nothing_is_a_picture_too() {
    assert_eq!(everything(&Web::of([], [])), Picture::default());
}

/// A register as they are: most lean on a few, some on each other, and here and there in a circle.
fn register(count: u128) -> (Vec<System>, Vec<Activity>) {
    let mut dice = 42u64;
    let mut below = |limit: u128| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u128::from(dice >> 33) % limit
    };
    let systems = (0..count)
        .map(|number| {
            let mut needs: Vec<Value> = Vec::new();
            for _ in 0..2 {
                needs.push(on(below(count / 20 + 1)));
            }
            for _ in 0..3 {
                needs.push(on(below(number + 2) % count));
            }
            needs.retain(|need| *need != on(number));
            system(number, &format!("s{number}"), json!(needs))
        })
        .collect();
    let activities = (0..count / 10)
        .map(|number| activity(1_000_000 + number, "a", &[below(count), below(count)], json!({})))
        .collect();
    (systems, activities)
}

#[test]
fn a_large_register_has_its_picture_the_same_each_time_and_nothing_stands_on_another() {
    let (systems, activities) = register(600);
    let web = Web::of(&systems, &activities);

    let picture = everything(&web);

    assert_eq!(picture, everything(&web));
    let mut taken: Vec<(u32, u32)> =
        picture.places.iter().map(|place| (place.row, place.column)).collect();
    taken.sort_unstable();
    let is_apart =
        |pair: &[(u32, u32)]| pair[0].0 != pair[1].0 || pair[1].1 - pair[0].1 >= NODE_COLUMNS;
    assert!(taken.windows(2).all(is_apart));
    for line in &picture.lines {
        let rows = place(&picture, line.below).row - place(&picture, line.above).row;
        assert_eq!(line.through.len() as u32, rows.saturating_sub(1));
    }
}

#[test]
fn the_work_grows_with_the_register_and_not_with_its_square() {
    let things = |count| {
        let (systems, activities) = register(count);
        let web = Web::of(&systems, &activities);
        let pairs: Vec<(usize, usize)> =
            web.links().iter().map(|link| (link.above, link.below)).collect();
        let grid = rows::grid(&web, (0..web.len()).collect(), pairs);
        grid.below.iter().map(Vec::len).sum::<usize>()
    };

    assert!(things(1_500) < things(500) * 5, "{} and {}", things(500), things(1_500));
}
