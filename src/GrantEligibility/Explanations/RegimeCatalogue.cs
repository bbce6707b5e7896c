using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>The catalogue of a regime: its requirements and, for each, the rows of its outcome table, read from the rules themselves.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record RegimeCatalogue
{
    /// <summary>The requirements, in the order of the text.</summary>
    public required IReadOnlyList<CatalogueEntry> Requirements { get; init; }

    /// <summary>The rules that find on no requirement but yield what others match on, in the order the regime lists them.</summary>
    public required IReadOnlyList<CatalogueRow> SharedRules { get; init; }

    /// <summary>Reads the catalogue of a regime.</summary>
    /// <param name="regime">The regime.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> is null.</exception>
    public static RegimeCatalogue Of(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        var compiled = CompiledRegime.Of(regime);
        var rows = compiled.Rules.ToLookup(rule => RuleRequirement.Find(rule) ?? string.Empty, Row, StringComparer.Ordinal);
        return new RegimeCatalogue
        {
            Requirements = [.. compiled.Requirements.Select(r => new CatalogueEntry(r, [.. rows[r.Id]]))],
            SharedRules = [.. rows[string.Empty]],
        };
    }

    private static CatalogueRow Row(IRuleDefinition rule)
    {
        var conditions = rule.LeftHandSide.ChildElements
            .Where(e => e is not PatternElement { Expressions.Count: 0 } pattern || pattern.ValueType != typeof(Case))
            .Select(e => ElementText.Of(e).Words.In([]));
        return new CatalogueRow(RuleNames.Short(rule.Name), [.. conditions]);
    }
}
