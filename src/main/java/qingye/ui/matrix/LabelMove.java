package qingye.ui.matrix;

import qingye.model.id.PartId;
import qingye.model.materiality.LabelOffset;

/// Where somebody is putting the label of a topic.
record LabelMove(PartId topic, LabelOffset offset) {}
