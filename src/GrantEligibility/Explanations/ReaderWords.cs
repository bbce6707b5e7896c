using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations;

/// <summary>Words that every form of an explanation shares.</summary>
internal static class ReaderWords
{
    /// <summary>An enumeration's value as words: <c>not met</c>.</summary>
    internal static string Of(Enum word) => PlainText.Of(word).Replace('-', ' ');

    /// <summary>An option as the decision took it: <c>IC-5 = met (not the default): …</c>.</summary>
    internal static string Of(ChoiceTaken choice) => $"{NameOf(choice)}: {choice.Meaning}";

    /// <summary>An option as the decision took it, without what it means.</summary>
    internal static string NameOf(ChoiceTaken choice) =>
        $"{choice.Name} = {choice.Value}{(choice.IsDefault ? string.Empty : " (not the default)")}";

    /// <summary>The agency with its State: <c>Larkmoor Police Department, MI</c>.</summary>
    internal static string Of(AgencyReference agency) => agency.State is null ? agency.Name : $"{agency.Name}, {agency.State}";

    /// <summary>A count with its noun: <c>1 caveat</c>, <c>3 caveats</c>.</summary>
    internal static string Counted(int count, string noun) => PlainText.Of($"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    /// <summary>Words as a list in a sentence: <c>a, b and c</c>.</summary>
    internal static string Listed(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    /// <summary>Whose note it is, where it is another agency than the applicant; otherwise empty.</summary>
    internal static string AgencyOf(EligibilityDecision decision, string agency) => agency == decision.Agency.Name ? string.Empty : agency;
}
