using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Timelines;

namespace GrantEligibility.Explanations;

/// <summary>Words that every form of an explanation shares. Thread-safe; the same on any machine and culture.</summary>
public static class ReaderWords
{
    /// <summary>An outcome as words.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>For example: <c>not eligible</c>.</returns>
    public static string Of(Outcome outcome) => PlainText.Of(outcome).Replace('-', ' ');

    /// <summary>A status as words.</summary>
    /// <param name="status">The status.</param>
    /// <returns>For example: <c>met conditionally</c>.</returns>
    public static string Of(RequirementStatus status) => PlainText.Of(status).Replace('-', ' ');

    /// <summary>An option as the decision took it.</summary>
    /// <param name="choice">The option.</param>
    /// <returns>For example: <c>IC-5 = met (not the default): …</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is null.</exception>
    public static string Of(ChoiceTaken choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return $"{NameOf(choice)}: {choice.Meaning}";
    }

    /// <summary>An agency with its State.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>For example: <c>Larkmoor Police Department, WI</c>; the name alone where the State is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agency"/> is null.</exception>
    public static string Of(AgencyReference agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return agency.State is null ? agency.Name : $"{agency.Name}, {agency.State}";
    }

    /// <summary>The days on which a decision holds.</summary>
    /// <param name="period">The period.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public static string Of(DecisionPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period switch
        {
            { From: null, Until: null } => "The decision is the same on every day.",
            { From: null, Until: { } until } => PlainText.Of($"The decision holds until {until}, that day excluded, and on every day before."),
            { From: { } from, Until: null } => PlainText.Of($"The decision holds from {from} on, and on every later day."),
            { From: { } from, Until: { } until } => PlainText.Of($"The decision holds from {from} until {until}, that day excluded."),
        };
    }

    /// <summary>An option as the decision took it, without what it means.</summary>
    internal static string NameOf(ChoiceTaken choice) =>
        $"{choice.Name} = {choice.Value}{(choice.IsDefault ? string.Empty : " (not the default)")}";

    /// <summary>A count with its noun: <c>1 caveat</c>, <c>3 caveats</c>.</summary>
    internal static string Counted(int count, string noun) => PlainText.Of($"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    /// <summary>Words as a list in a sentence: <c>a, b and c</c>.</summary>
    internal static string Listed(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    /// <summary>Whose note it is, where it is another agency than the applicant; otherwise empty.</summary>
    internal static string AgencyOf(EligibilityDecision decision, string agency) => agency == decision.Agency.Name ? string.Empty : agency;
}
