package qingye.ui.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.calc.standard.StandardLibrary;
import qingye.model.materiality.MaterialTopic;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.pick.Pickable;

/// The disclosure standards, read when they are asked for first. Used on one thread.
public final class Standards {

    private final Messages messages;
    private Optional<StandardLibrary> read = Optional.empty();

    public Standards(Messages messages) {
        this.messages = messages;
    }

    /// The library.
    public StandardLibrary library() {
        if (read.isEmpty()) {
            read = Optional.of(StandardLibrary.read());
        }
        return read.get();
    }

    /// The topics of the exchange guideline.
    public List<Requirement> topics() {
        return library().topics();
    }

    /// The dimension under which the guideline lists a topic, as the key the usual method knows it by.
    public static String dimension(Requirement topic) {
        return switch (topic.parent().map(RequirementKey::code).orElse("")) {
            case "DIM-E" -> "environment";
            case "DIM-S" -> "social";
            default -> "governance";
        };
    }

    /// Code and name of a topic of the guideline, as `T01` becomes `T01 Climate change`; the code alone where there is
    /// no such topic, and nothing said for none.
    public String topic(String code, Language language) {
        return code.isEmpty()
                ? messages.text("assess.standard.none")
                : library().requirement(new RequirementKey(StandardLibrary.GUIDELINE, code))
                        .map(one -> code + " " + one.title().best(language).orElse("")).orElse(code);
    }

    /// How strictly the guideline asks for a topic.
    public String duty(Requirement topic) {
        return switch (topic.duty()) {
            case SHALL, MANDATORY, COMPLY_OR_EXPLAIN, PHASED, REQUIRED, OMISSION_OK ->
                messages.text("assess.duty.shall");
            case SHALL_IF, IF_MATERIAL, IF_SECTOR -> messages.text("assess.duty.if");
            case ENCOURAGED, PRINCIPLE, VOLUNTARY, NONE -> messages.text("assess.duty.encouraged");
        };
    }

    /// What a requirement is called, with its standard and its code; nothing for one that no standard has.
    public Optional<String> requirement(String key, Language language) {
        return RequirementKey.of(key).flatMap(known -> library().standard(known.standard())
                .flatMap(standard -> standard.requirement(known.code())
                        .map(one -> brief(standard, language) + " " + known.code() + "  "
                                + one.title().best(language).orElse(""))));
    }

    private static String brief(Standard standard, Language language) {
        return standard.brief().best(language).orElse(standard.id());
    }

    /// The requirements that can be linked to a topic: first those that answer its topic of the guideline, then all of
    /// the year, standard by standard.
    List<Pickable<String>> requirements(MaterialTopic topic, Language language) {
        var offered = new ArrayList<Pickable<String>>();
        if (!topic.standard().isEmpty()) {
            var key = new RequirementKey(StandardLibrary.GUIDELINE, topic.standard());
            String near = messages.text("assess.links.near", topic(topic.standard(), language));
            library().requirement(key).ifPresent(heading -> library().standard(key.standard()).orElseThrow()
                    .under(heading).stream().filter(one -> one.kind().answered())
                    .forEach(one -> offered.add(pickable(one, near, topic, language))));
            library().answering(key).forEach(answer -> library().requirement(answer)
                    .filter(one -> one.kind().answered() && one.term().holds(topic.year()))
                    .ifPresent(one -> offered.add(pickable(one, near, topic, language))));
        }
        List<String> near = offered.stream().map(Pickable::value).toList();
        for (Standard standard : library().standards()) {
            for (Requirement one : standard.of(topic.year())) {
                if (one.kind().answered() && !near.contains(one.key().toString())) {
                    offered.add(pickable(one, brief(standard, language), topic, language));
                }
            }
        }
        return offered;
    }

    private Pickable<String> pickable(Requirement one, String group, MaterialTopic topic, Language language) {
        String key = one.key().toString();
        boolean there = topic.links().requirements().contains(key);
        return new Pickable<>(key, group, requirement(key, language).orElse(key), "",
                there ? messages.text("assess.links.there") : "");
    }
}
