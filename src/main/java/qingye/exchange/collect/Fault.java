package qingye.exchange.collect;

import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;

/// A cell of a form that gives no value; the rest of the form is taken.
///
/// @param place the cell
/// @param indicator its name in the language of the report, or its code
/// @param found what stands there
public record Fault(Place place, String indicator, String found, Problem problem) {}
