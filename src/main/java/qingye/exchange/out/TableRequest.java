package qingye.exchange.out;

import java.time.Instant;

import qingye.model.text.Language;

/// What is to be written.
///
/// @param language of the labels; what nobody wrote in it is written in the nearest one
/// @param created the moment stamped into workbooks
/// @param marked whether a CSV file begins with a byte order mark, by which Excel knows that it is UTF-8
public record TableRequest(Language language, Instant created, boolean marked) {}
