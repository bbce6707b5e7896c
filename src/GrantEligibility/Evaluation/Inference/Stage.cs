namespace GrantEligibility.Evaluation.Inference;

/// <summary>
/// Priorities of the shared rules. They only save work: findings first (priority 0), then one answer a requirement, then
/// the outcome, so that neither is concluded anew with each finding. In any other order the conclusions are the same.
/// </summary>
internal static class Stage
{
    internal const int Answers = -1;
    internal const int Outcome = -2;
}
