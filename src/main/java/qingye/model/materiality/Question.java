package qingye.model.materiality;

import qingye.model.id.PartId;

/// A question of a survey: a topic under one criterion.
///
/// @param horizon for criteria that are scored per horizon; [Horizon#SHORT] for the others
public record Question(PartId topic, Criterion criterion, Horizon horizon) {

    public Question {
        if (!criterion.perHorizon() && horizon != Horizon.SHORT) {
            throw new IllegalArgumentException(criterion + " is not scored per horizon");
        }
    }

    /// A question under a criterion that is not scored per horizon.
    public static Question of(PartId topic, Criterion criterion) {
        return new Question(topic, criterion, Horizon.SHORT);
    }
}
