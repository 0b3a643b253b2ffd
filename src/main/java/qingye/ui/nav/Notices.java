package qingye.ui.nav;

/// Says something to the person without stopping them. Sentences, already in their language.
public interface Notices {

    /// Something happened that they asked for.
    void tell(String sentence);

    /// Something did not work: what, where, and what to do next.
    void warn(String sentence);
}
