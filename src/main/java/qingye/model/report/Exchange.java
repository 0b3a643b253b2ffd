package qingye.model.report;

/// A stock exchange.
public enum Exchange {
    SZSE, SSE, BSE, HKEX
}
