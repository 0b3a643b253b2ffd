package qingye.model.materiality;

/// What a score is given for.
public enum Criterion {
    /// how grave an impact is, or how good
    SCALE,
    /// how many people or how much of nature it reaches
    SCOPE,
    /// how hard it is to make good again; not asked of positive impacts
    IRREMEDIABILITY,
    /// how likely an impact is; not asked of actual ones
    LIKELIHOOD,
    /// how much a risk or an opportunity means in money
    MAGNITUDE,
    /// how likely the risk or the opportunity is
    CHANCE,
    /// the impact as one score, for those who have no others
    IMPACT,
    /// the financial effect as one score, for those who have no others
    FINANCIAL;

    /// Whether it is scored per horizon.
    public boolean perHorizon() {
        return this == MAGNITUDE || this == CHANCE;
    }
}
