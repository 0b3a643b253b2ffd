package qingye.model.materiality;

import java.time.Year;

import qingye.model.id.PartId;

/// A part of the materiality assessment of a year. Each is kept, changed and undone by itself.
public sealed interface MaterialityPart permits MaterialTopic, Stakeholder, TopicChange, Survey, Method, Process {

    /// Its id, which no part of any year shares.
    PartId id();

    /// The year it is assessed for.
    Year year();

    /// Where it stands among those of its kind and year, from 1.
    int place();
}
