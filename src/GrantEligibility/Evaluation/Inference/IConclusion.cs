namespace GrantEligibility.Evaluation.Inference;

/// <summary>A fact that a decision is read from once a session has fired: the standing of the regime, a finding, the outcome.</summary>
internal interface IConclusion;
