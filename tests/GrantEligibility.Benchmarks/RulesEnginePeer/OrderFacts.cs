using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What the workflow <c>order</c> tests: where the order stands on the day.</summary>
public sealed class OrderFacts
{
    internal OrderFacts(DateOnly day)
    {
        var stage = ParameterDocuments.StandingOfTheOrder.On(day);
        Order = stage?.Value ?? OrderStage.NotSigned;
        IsFirstDayOfStage = stage?.From == day;
        Transition = ParameterDocuments.StandingOfTheTransition.On(day)?.Value ?? TransitionStage.NotSigned;
    }

    public OrderStage Order { get; }

    public bool IsFirstDayOfStage { get; }

    public TransitionStage Transition { get; }
}
