using System.Collections.ObjectModel;
using System.Reflection;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>A regime made ready: its requirements read, its rules compiled together with the shared ones. Immutable; shared by threads.</summary>
internal sealed class CompiledRegime
{
    private static readonly Type[] Inference =
    [
        typeof(RequirementsOutOfForce),
        typeof(RequirementsOutsideTheirDates),
        typeof(RequirementsSettledByFindings),
        typeof(RequirementsNobodySettled),
        typeof(RequirementsStoppedByError),
        typeof(AnswersCombined),
    ];

    private CompiledRegime(Regime regime)
    {
        Regime = regime;
        Requirements = regime.RequirementTypes.Select(Read).ToList().AsReadOnly();

        var repository = new RuleRepository();
        var ruleTypes = regime.RequirementTypes
            .SelectMany(t => t.GetNestedTypes())
            .Where(RuleTypeScanner.IsRuleType)
            .Concat(regime.SharedRuleTypes)
            .Concat(Inference)
            .ToArray();
        repository.Load(load => load.PrivateTypes().NestedTypes().From(ruleTypes));
        Rules = repository.GetRuleSets().SelectMany(set => set.Rules).ToList().AsReadOnly();
        Factory = Compile(Rules);
        Digest = RegimeDigest.Of(regime, Requirements, Rules);
        DefaultOptions = OptionValues.Of(regime, ReadOnlyDictionary<string, string>.Empty);
        Reference = new RegimeReference(regime.Id, regime.Title, regime.Version);
    }

    internal Regime Regime { get; }

    internal ReadOnlyCollection<Requirement> Requirements { get; }

    internal ReadOnlyCollection<IRuleDefinition> Rules { get; }

    internal ISessionFactory Factory { get; }

    /// <summary>SHA-256 of the rules and the parameters, as lower-case hexadecimal.</summary>
    internal string Digest { get; }

    /// <summary>The values of the options for a question that sets none.</summary>
    internal OptionValues DefaultOptions { get; }

    /// <summary>How decisions name the regime.</summary>
    internal RegimeReference Reference { get; }

    internal static CompiledRegime Of(Regime regime) => new(regime);

    /// <summary>The values of the options for a question.</summary>
    /// <param name="set">What the question sets.</param>
    /// <exception cref="EligibilityQuestionException">An option is not known, or does not accept its value.</exception>
    internal OptionValues OptionsOf(IReadOnlyDictionary<string, string> set) => set.Count == 0 ? DefaultOptions : OptionValues.Of(Regime, set);

    private static ISessionFactory Compile(IEnumerable<IRuleDefinition> rules)
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer<Fact>(new FactIdentity());
        return compiler.Compile(rules);
    }

    private static Requirement Read(Type type)
    {
        var requirement = type.GetCustomAttribute<RequirementAttribute>()
            ?? throw new ArgumentException($"'{type.FullName}' is listed as a requirement but has no [Requirement].");
        var citation = type.GetCustomAttribute<CitationAttribute>()
            ?? throw new ArgumentException($"'{type.FullName}' is a requirement but has no [Citation]. Name the provision it rests on.");
        return new Requirement
        {
            Place = new Place(Document.Regime, string.Empty).Of("requirements").Of(requirement.Id),
            Id = requirement.Id,
            Title = requirement.Title,
            Citations = citation.Provisions,
            Asks = requirement.Asks,
            Kind = requirement.Kind,
            From = Day(requirement.From),
            Until = Day(requirement.Until),
        };
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
