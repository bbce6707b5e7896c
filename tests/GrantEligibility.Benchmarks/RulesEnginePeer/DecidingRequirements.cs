using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using GrantEligibility.Decisions;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.InformationSubmission;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>The requirements that decide, and what each rule finds on one of them.</summary>
internal static class DecidingRequirements
{
    // In the order of the text. The name of a rule that finds something begins with the class of its requirement.
    private static readonly Type[] Classes = [typeof(CredentialHeldOrSought), typeof(PoliciesComplyWithLaw), typeof(ChokeholdsProhibited), typeof(InformationSubmitted)];

    private static readonly Requirement[] All = [.. Classes.Select(Read)];

    // By the success event. An advisory decides nothing.
    private static readonly FrozenDictionary<string, RequirementStatus?> StatusWords = new Dictionary<string, RequirementStatus?>
    {
        ["advisory"] = null,
        ["not-applicable"] = RequirementStatus.NotApplicable,
        ["met"] = RequirementStatus.Met,
        ["met-conditionally"] = RequirementStatus.MetConditionally,
        ["undetermined"] = RequirementStatus.Undetermined,
        ["not-met"] = RequirementStatus.NotMet,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>By the names of the rules: the index of the requirement that a rule finds on, where one decides, and the status that it finds.</summary>
    internal static FrozenDictionary<string, (int? Index, RequirementStatus? Status)> Finders { get; } = WorkflowFiles.All
        .SelectMany(workflow => workflow.Rules)
        .Where(rule => StatusWords.ContainsKey(rule.SuccessEvent))
        .ToFrozenDictionary(rule => rule.RuleName, rule => (IndexOf(rule.RuleName), StatusWords[rule.SuccessEvent]), StringComparer.Ordinal);

    /// <summary>The status that a success event stands for; null: an advisory.</summary>
    internal static RequirementStatus? StatusOf(string successEvent) => StatusWords[successEvent];

    /// <summary>The requirements for one question, in the order of the text; nothing is found on them yet.</summary>
    internal static RequirementFacts[] For(QuestionFacts question) => Array.ConvertAll(All, requirement => new RequirementFacts(question, requirement));

    private static int? IndexOf(string ruleName) =>
        Array.FindIndex(Classes, type => ruleName.StartsWith($"{type.Name}.", StringComparison.Ordinal)) is >= 0 and var index ? index : null;

    private static Requirement Read(Type type)
    {
        var requirement = type.GetCustomAttribute<RequirementAttribute>()!;
        return new()
        {
            Id = requirement.Id,
            Title = requirement.Title,
            Citations = [],
            Asks = requirement.Asks,
            Kind = requirement.Kind,
            From = Day(requirement.From),
            Until = Day(requirement.Until),
        };
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
