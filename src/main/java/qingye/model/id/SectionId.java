package qingye.model.id;

/// The stable id of a section; links, comparison and review hang on it.
///
/// @param value letters, digits, `.`, `-` and `_`
public record SectionId(String value) {

    public SectionId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
