//! The pages of a long list: which entries stand on one, and the row of numbers under it.

use super::lists::ListOf;
use super::plan;
use super::scene::Scene;
use crate::render::view::link::{PageNumber, Pagination};

/// The entries of one page, from 1.
pub(super) fn slice<'a>(scene: &Scene<'_>, all: &'a [usize], page: usize) -> &'a [usize] {
    let per_page = plan::per_page(scene.site.config());
    all.chunks(per_page).nth(page.saturating_sub(1)).unwrap_or_default()
}

/// The row of page numbers; `None` when there is one page.
pub(super) fn row(scene: &Scene<'_>, what: &ListOf, page: usize) -> Option<Pagination> {
    let pages = plan::pages(scene.count(what), scene.site.config());
    let url = |number: usize| what.route(number).url();
    (pages > 1).then(|| Pagination {
        current: page,
        pages,
        previous: (page > 1).then(|| url(page - 1)),
        next: (page < pages).then(|| url(page + 1)),
        numbers: numbers(page, pages)
            .into_iter()
            .map(|number| PageNumber {
                number,
                url: number.map(url).unwrap_or_default(),
                current: number == Some(page),
            })
            .collect(),
    })
}

/// The first, the last, and those round this one; `None` stands for a gap.
fn numbers(page: usize, pages: usize) -> Vec<Option<usize>> {
    let mut numbers = Vec::new();
    let mut last = 0;
    for number in (1..=pages).filter(|number| [1, pages].contains(number) || number.abs_diff(page) <= 1) {
        if number > last + 1 {
            numbers.push(None);
        }
        numbers.push(Some(number));
        last = number;
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn the_first_the_last_and_the_near_pages_are_numbered() {
        let none = None;
        for (page, pages, row) in [
            (1, 3, vec![Some(1), Some(2), Some(3)]),
            (5, 20, vec![Some(1), none, Some(4), Some(5), Some(6), none, Some(20)]),
            (20, 20, vec![Some(1), none, Some(19), Some(20)]),
        ] {
            assert_eq!(numbers(page, pages), row, "page {page} of {pages}");
        }
    }
}
