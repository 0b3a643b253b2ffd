package qingye.exchange.topic;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;

/// The topics of a year by their names in any language.
final class Names {

    private final Map<String, PartId> topics = new LinkedHashMap<>();

    Names(Materiality materiality, Year year) {
        for (MaterialTopic topic : materiality.topics(year)) {
            topic.name().byLanguage().values().forEach(name -> topics.putIfAbsent(plain(name), topic.id()));
        }
    }

    Optional<PartId> find(String name) {
        return Optional.ofNullable(topics.get(plain(name)));
    }

    boolean has(String name) {
        return topics.containsKey(plain(name));
    }

    void put(String name, PartId topic) {
        topics.put(plain(name), topic);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
