package qingye.model.report;

/// A listed share.
///
/// @param code the stock code as the exchange writes it, for instance `000000`
public record Listing(Exchange exchange, String code) {}
