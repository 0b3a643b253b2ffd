package qingye.exchange.collect;

/// Where a value comes from, as a form asks for it in two columns. A dossier keeps both: the source on its first line,
/// the remark below.
///
/// @param source may be empty
/// @param remark may be empty
record Provenance(String source, String remark) {

    static Provenance of(String kept) {
        int end = kept.indexOf('\n');
        return end < 0 ? new Provenance(kept, "") : new Provenance(kept.substring(0, end), kept.substring(end + 1));
    }

    /// As a dossier keeps it.
    String kept() {
        return remark.isEmpty() ? source : source + "\n" + remark;
    }
}
