//! The order of layers: those named first give way to those named later, and all of them to what is in none
//! (<https://drafts.csswg.org/css-cascade-5/#layer-ordering>).

use std::collections::HashMap;

use super::sheet::LayerName;

/// The layers of all style sheets of a page, in the order they were first named.
#[derive(Debug, Default)]
pub(super) struct Layers {
    /// The place of each among its siblings, by its whole name.
    places: HashMap<LayerName, u32>,
    children: HashMap<LayerName, u32>,
}

/// Where a rule stands by its layers: greater ones win.
pub(super) type Rank = Vec<u32>;

impl Layers {
    /// A layer is named here.
    pub(super) fn name(&mut self, name: &LayerName) {
        for depth in 1..=name.len() {
            let own: LayerName = name[..depth].into();
            if !self.places.contains_key(&own) {
                let next = self.children.entry(name[..depth - 1].into()).or_default();
                self.places.insert(own, *next);
                *next += 1;
            }
        }
    }

    /// Where the rules of a layer stand, among those of all others.
    pub(super) fn rank(&self, name: &LayerName) -> Rank {
        let place = |depth| self.places.get(&name[..depth]).copied().unwrap_or_default();
        (1..=name.len()).map(place).chain([u32::MAX]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_layers_win_and_what_is_in_none_most_of_all() {
        let name = |text: &str| -> LayerName {
            text.split('.').filter(|part| !part.is_empty()).map(Box::from).collect()
        };
        let mut layers = Layers::default();
        for text in ["a", "b.c", "a.d", "b.e"] {
            layers.name(&name(text));
        }
        let order = ["a.d", "a", "b.c", "b.e", "b", ""];
        let ranks: Vec<Rank> = order.iter().map(|text| layers.rank(&name(text))).collect();
        assert!(ranks.is_sorted(), "{ranks:?}");
    }
}
