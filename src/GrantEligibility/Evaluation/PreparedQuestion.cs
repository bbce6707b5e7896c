using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.Evaluation;

/// <summary>A question made ready: cut back to its day, as the facts that rules match on. Immutable.</summary>
internal sealed class PreparedQuestion
{
    private readonly WarmSessions _sessions;

    private PreparedQuestion(EligibilityQuestion question, CompiledRegime regime, WarmSessions sessions, RegimeInput input, List<Fact> facts)
    {
        (Question, Regime, _sessions, Input, Facts) = (question, regime, sessions, input, facts);
    }

    /// <summary>The question.</summary>
    internal EligibilityQuestion Question { get; }

    /// <summary>The regime it is asked under.</summary>
    internal CompiledRegime Regime { get; }

    /// <summary>The profile and the award as of the day.</summary>
    internal RegimeInput Input { get; }

    /// <summary>The facts of the question; those that every question shares are not among them.</summary>
    internal IReadOnlyList<Fact> Facts { get; }

    internal static PreparedQuestion Of(EligibilityQuestion question, CompiledRegime regime, WarmSessions sessions)
    {
        var visibleUntil = sessions.Options.SeesLaterEvents ? DateOnly.MaxValue : question.AsOf;
        var profile = AsOfProjection.Of(question.Profile, visibleUntil);
        var award = AsOfProjection.Of(question.Award ?? Award.Unknown, visibleUntil);
        var input = new RegimeInput(question.Profile, visibleUntil, profile, award, question.AsOf, sessions.Options.ByName);
        var facts = SessionFacts.Of(profile, award, question.AsOf);
        facts.AddRange(regime.Regime.Facts(input));
        return new PreparedQuestion(question, regime, sessions, input, facts);
    }

    /// <summary>Concludes what follows, as a decision.</summary>
    internal DecisionBuilder Decide() => new(this, _sessions.Options, Conclude());

    /// <summary>Concludes what follows.</summary>
    internal SessionRecord Conclude() => _sessions.Conclude(Facts);
}
