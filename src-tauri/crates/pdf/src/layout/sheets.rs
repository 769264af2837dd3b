//! Fits a sheet on one page where standing closer is enough. Never makes type too small to read.

use super::flow::{Density, Flow, Strip};
use super::frame;
use crate::document::{Block, Frame};

/// Where a flow was, to go back to.
struct Mark {
    strips: usize,
    nodes: usize,
    heads: usize,
    anchor: usize,
    depth: u8,
    section: crate::laid::NodeId,
    sheet: Option<usize>,
    turn: super::flow::Turn,
}

/// Adds all blocks, sheet by sheet.
pub(crate) fn flow(flow: &mut Flow<'_>, blocks: &[Block]) {
    let mut rest = blocks;
    while let Some((first, others)) = rest.split_first() {
        if !matches!(first, Block::SheetStart(_)) {
            flow.block(first);
            rest = others;
            continue;
        }
        let ends = |block: &Block| {
            matches!(block, Block::SheetStart(_) | Block::Frame(_) | Block::PageBreak)
        };
        let length = others.iter().position(ends).unwrap_or(others.len()) + 1;
        let (sheet, after) = rest.split_at(length);
        add(flow, sheet);
        rest = after;
    }
}

fn add(flow: &mut Flow<'_>, sheet: &[Block]) {
    let frame = flow.frames.last().cloned().unwrap_or_else(Frame::default);
    let (top, bottom) = frame::room(flow.setter, flow.words, &frame);
    let room = (bottom - top).max(1.0);
    let before = mark(flow);
    let normal = pages(flow, sheet, room, before.strips);
    if normal == 1 {
        return;
    }
    go_back(flow, &before);
    flow.density = Density::Close;
    let close = pages(flow, sheet, room, before.strips);
    flow.density = Density::Normal;
    if close >= normal {
        go_back(flow, &before);
        pages(flow, sheet, room, before.strips);
    }
}

/// Adds the sheet and returns on about how many pages it stands.
fn pages(flow: &mut Flow<'_>, sheet: &[Block], room: f32, from: usize) -> u32 {
    for block in sheet {
        flow.block(block);
    }
    let strips = &flow.strips[from..];
    // Empty height at the end is never printed.
    let inked = strips.iter().rposition(|strip| !strip.items.is_empty()).map_or(0, |last| last + 1);
    let height: f32 =
        strips[..inked].iter().map(|Strip { before, height, .. }| before + height).sum();
    (height / room).ceil().max(1.0) as u32
}

fn mark(flow: &Flow<'_>) -> Mark {
    Mark {
        strips: flow.strips.len(),
        nodes: flow.nodes.len(),
        heads: flow.heads.len(),
        anchor: flow.next_anchor,
        depth: flow.heading_depth,
        section: flow.section,
        sheet: flow.sheet,
        turn: flow.next_turn,
    }
}

fn go_back(flow: &mut Flow<'_>, to: &Mark) {
    let Mark { strips, nodes, heads, anchor, depth, section, sheet, turn } = to;
    flow.strips.truncate(*strips);
    flow.nodes.truncate(*nodes);
    flow.heads.truncate(*heads);
    flow.next_anchor = *anchor;
    flow.heading_depth = *depth;
    flow.section = *section;
    flow.sheet = *sheet;
    flow.next_turn = *turn;
}
