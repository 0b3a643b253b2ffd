package qingye.model.indicator;

/// The part of sustainability an indicator belongs to.
public enum Pillar {
    ENVIRONMENT, SOCIAL, GOVERNANCE
}
