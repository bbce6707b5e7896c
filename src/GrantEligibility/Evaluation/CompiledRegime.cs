using System.Collections.ObjectModel;
using System.Reflection;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations.Dependencies;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>
/// A regime made ready: its requirements read, its rules compiled together with the shared ones. The rules are compiled when
/// somebody first needs them, so that a question's facts can be gathered meanwhile. Thread-safe.
/// </summary>
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

    private const int SetsKept = 4;

    private readonly Lazy<CompiledRules> _rules;
    private readonly Lazy<string> _digest;
    private readonly Lazy<RuleDependencies> _dependencies;
    private readonly Lazy<MatchableRules> _matchable;

    // The sessions by the options they hold: first those of a question that sets none, then those asked for last.
    private WarmSessions[] _sessions;

    private CompiledRegime(Regime regime)
    {
        Regime = regime;
        Requirements = regime.RequirementTypes.Select(Read).ToList().AsReadOnly();
        Advisories = [.. Requirements.Where(r => r.Kind != RequirementKind.Condition)];

        _rules = new(() => Compile(RuleTypesOf(regime)));
        _digest = new(() => RegimeDigest.Of(regime, Requirements, Rules));
        _sessions = [new WarmSessions(this, OptionValues.Of(regime, ReadOnlyDictionary<string, string>.Empty))];
        _dependencies = new(() => new RuleDependencies(Rules));
        _matchable = new(() => new MatchableRules(Rules));
        Reference = new RegimeReference(regime.Id, regime.Title, regime.Version);
    }

    internal Regime Regime { get; }

    internal ReadOnlyCollection<Requirement> Requirements { get; }

    /// <summary>The requirements that never decide.</summary>
    internal IReadOnlyList<Requirement> Advisories { get; }

    internal ReadOnlyCollection<IRuleDefinition> Rules => _rules.Value.Definitions;

    /// <summary>Which facts the rules lean on.</summary>
    internal RuleDependencies Dependencies => _dependencies.Value;

    /// <summary>The rules, ready to be matched as far as facts allow.</summary>
    internal MatchableRules Matchable => _matchable.Value;

    internal ISessionFactory Factory => _rules.Value.Factory;

    /// <summary>SHA-256 of the rules and the parameters, as lower-case hexadecimal.</summary>
    internal string Digest => _digest.Value;

    /// <summary>How decisions name the regime.</summary>
    internal RegimeReference Reference { get; }

    internal static CompiledRegime Of(Regime regime) => new(regime);

    /// <summary>Compiles the rules, unless that is done or under way.</summary>
    internal void CompileRules() => _ = _rules.Value;

    /// <summary>The sessions for a question.</summary>
    /// <param name="set">The options that the question sets.</param>
    /// <exception cref="EligibilityQuestionException">An option is not known, or does not accept its value.</exception>
    internal WarmSessions SessionsFor(IReadOnlyDictionary<string, string> set)
    {
        foreach (var kept in _sessions)
        {
            if (kept.Options.AreSetBy(set))
            {
                return kept;
            }
        }

        // Two threads that come here at once lose the warmth of one, and nothing else.
        var made = new WarmSessions(this, OptionValues.Of(Regime, set));
        _sessions = [_sessions[0], made, .. _sessions.Skip(1).Take(SetsKept - 2)];
        return made;
    }

    private static Type[] RuleTypesOf(Regime regime) =>
    [
        .. regime.RequirementTypes.SelectMany(t => t.GetNestedTypes()).Where(RuleTypeScanner.IsRuleType),
        .. regime.SharedRuleTypes,
        .. Inference,
    ];

    private static CompiledRules Compile(Type[] ruleTypes)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().NestedTypes().From(ruleTypes));
        var definitions = repository.GetRuleSets().SelectMany(set => set.Rules).ToList();
        var compiler = new RuleCompiler();
#if !NRULES_PACKAGE
        compiler.ExpressionCompiler = new NRules.Extensibility.DefaultExpressionCompiler(new SentencesWritten());
#endif
        compiler.FactIdentityComparerRegistry.RegisterComparer<Fact>(new FactIdentity());
        return new CompiledRules(definitions.AsReadOnly(), compiler.Compile(definitions));
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

    private sealed record CompiledRules(ReadOnlyCollection<IRuleDefinition> Definitions, ISessionFactory Factory);
}
