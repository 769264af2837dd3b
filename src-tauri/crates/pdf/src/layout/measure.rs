//! The measures of the page and its type. Never depends on what is printed.

use super::hyphens::Hyphens;
use super::setter::Style;
use crate::document::Frame;
use crate::fonts::Weight;
use crate::laid::{PAGE_HEIGHT, PAGE_WIDTH};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// The margin for binding.
pub(crate) const LEFT: f32 = 25.0 * MM;
/// The width of the text.
pub(crate) const WIDTH: f32 = 170.0 * MM;
/// From the edge of the paper to the head.
pub(crate) const TOP: f32 = 12.0 * MM;
/// From the foot to the edge of the paper.
pub(crate) const BOTTOM: f32 = 11.0 * MM;

/// Where a page has its text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Format {
    /// The size of the page.
    pub page: (f32, f32),
    /// The left margin.
    pub left: f32,
    /// From the edge of the paper to the head.
    pub top: f32,
    /// The width of heads, feet and tables.
    pub wide: f32,
}

const STANDING: Format =
    Format { page: (PAGE_WIDTH, PAGE_HEIGHT), left: LEFT, top: TOP, wide: WIDTH };
// The edge for binding is the upper one when the page lies.
const LYING: Format =
    Format { page: (PAGE_HEIGHT, PAGE_WIDTH), left: 16.0 * MM, top: 20.0 * MM, wide: 265.0 * MM };

impl Format {
    /// Returns the format of the pages of `frame`.
    pub(crate) fn of(frame: &Frame) -> Format {
        if frame.is_wide { LYING } else { STANDING }
    }
}

const fn style(size: f32, leading: f32, weight: Weight, hyphens: Hyphens) -> Style {
    Style { size, leading, weight, hyphens }
}

/// Running text.
pub(crate) const BODY: Style = style(10.5, 14.6, Weight::Regular, Hyphens::Allowed);
/// The opening of a part.
pub(crate) const LEAD: Style = style(12.0, 16.5, Weight::Regular, Hyphens::Allowed);
/// Remarks.
pub(crate) const NOTE: Style = style(8.5, 11.6, Weight::Regular, Hyphens::Allowed);
/// Cells.
pub(crate) const CELL: Style = style(9.0, 12.2, Weight::Regular, Hyphens::Allowed);
/// Heads of tables.
pub(crate) const CELL_HEAD: Style = style(8.5, 11.6, Weight::Bold, Hyphens::Allowed);
/// Labels of fields.
pub(crate) const FIELD: Style = style(8.5, 11.4, Weight::Bold, Hyphens::Allowed);
/// Labels below lines to sign on, and of the head of pages.
pub(crate) const TINY: Style = style(7.0, 9.2, Weight::Regular, Hyphens::Allowed);
/// Labels of the head of pages.
pub(crate) const TINY_BOLD: Style = style(7.0, 9.2, Weight::Bold, Hyphens::Never);
/// Heads and feet of pages.
pub(crate) const EDGE: Style = style(8.0, 10.8, Weight::Regular, Hyphens::Never);
/// The mark of secrecy.
pub(crate) const EDGE_BOLD: Style = style(8.5, 11.4, Weight::Bold, Hyphens::Never);
/// A mark above everything else on a page.
pub(crate) const MARK: Style = style(12.0, 15.5, Weight::Bold, Hyphens::Never);
/// A heading of the first level.
pub(crate) const H1: Style = style(20.0, 25.0, Weight::Bold, Hyphens::Never);
/// A heading of the second level.
pub(crate) const H2: Style = style(14.0, 18.5, Weight::Bold, Hyphens::Never);
/// A heading of the third level.
pub(crate) const H3: Style = style(11.5, 15.5, Weight::Bold, Hyphens::Never);
/// The name of a sheet.
pub(crate) const SHEET: Style = style(20.0, 24.0, Weight::Bold, Hyphens::Never);
/// A heading inside a sheet.
pub(crate) const LABEL: Style = style(11.5, 15.5, Weight::Bold, Hyphens::Never);
/// The name on a cover.
pub(crate) const TITLE: Style = style(30.0, 37.0, Weight::Bold, Hyphens::Never);
/// Groups of a key.
pub(crate) const KEY: Style = style(22.0, 30.0, Weight::Bold, Hyphens::Never);
