using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Facts;

namespace GrantEligibility.Regimes;

/// <summary>A body of law: its requirements, the rules that find on them, and the dated values they use.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed class Regime
{
    /// <summary>The identifier, as questions and the command give it: <c>EO13929</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The law's name, as it is printed.</summary>
    public required string Title { get; init; }

    /// <summary>The version of the rules, for the record: it changes whenever a decision may.</summary>
    public required string Version { get; init; }

    /// <summary>
    /// The requirement classes, in the order of the text: static classes with <see cref="RequirementAttribute"/> and
    /// <see cref="CitationAttribute"/>, whose nested rule classes are loaded.
    /// </summary>
    public required IReadOnlyList<Type> RequirementTypes { get; init; }

    /// <summary>Rule classes that find on no requirement: those that yield what other rules match on, the <see cref="RegimeStanding"/> among them.</summary>
    public required IReadOnlyList<Type> SharedRuleTypes { get; init; }

    /// <summary>What a question may set.</summary>
    public IReadOnlyList<RegimeOption> Options { get; init; } = [];

    /// <summary>The documents the dated values come from.</summary>
    public IReadOnlyList<RegimeParameter> Parameters { get; init; } = [];

    /// <summary>
    /// Supplies the facts that every question shares which sets the same options: registries, and whatever no profile,
    /// award or date changes. Given the value of every option, defaults included, by name. They stay in a session while it
    /// answers one question after the other. Called on any thread; it must give equal facts for equal options.
    /// </summary>
    public Func<IReadOnlyDictionary<string, string>, IEnumerable<Fact>> SharedFacts { get; init; } = static _ => [];

    /// <summary>
    /// Supplies the regime's further facts for one question, such as dated values resolved. Called on any thread, for every
    /// evaluation; it must give equal facts for equal input.
    /// </summary>
    public required Func<RegimeInput, IEnumerable<Fact>> Facts { get; init; }

    /// <summary>
    /// What an agency can do itself, from the as-of date on, about anything the regime asks: the candidates that a search
    /// for remedies tries by evaluating. Called on any thread; it must give equal actions for equal input.
    /// </summary>
    public Func<RegimeInput, IEnumerable<AgencyAction>> Actions { get; init; } = static _ => [];

    /// <summary>
    /// What is unknown in a profile or an award and may be asked, each with every answer it may have: the candidates that a
    /// search for questions tries by evaluating. Called on any thread; it must give equal questions for equal input.
    /// </summary>
    public Func<RegimeInput, IEnumerable<OpenQuestion>> Inquiries { get; init; } = static _ => [];

    /// <summary>Sentences printed with every decision under the regime, each with its provision.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];
}
