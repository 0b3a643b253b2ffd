package qingye.model.materiality;

import java.util.List;

import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;

/// What of the report tells of a topic.
///
/// @param requirements codes of the requirements of standards that ask for it
public record TopicLinks(List<IndicatorId> indicators, List<SectionId> sections, List<String> requirements) {

    /// Nothing.
    public static final TopicLinks NONE = new TopicLinks(List.of(), List.of(), List.of());

    public TopicLinks {
        indicators = List.copyOf(indicators);
        sections = List.copyOf(sections);
        requirements = List.copyOf(requirements);
    }
}
