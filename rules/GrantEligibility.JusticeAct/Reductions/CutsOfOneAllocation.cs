using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.Reductions;

/// <summary>S. 3985 §§ 101, 102 and 301: what their cuts of the same Byrne money come to together.</summary>
/// <remarks>
/// The bill was not read to say how several cuts meet (IC-S2). Only cuts of one base come to one number: a cut of the part that a
/// State keeps is no cut of the allocation. A cut under § 202 touches only its own provision's money and is not among them.
/// </remarks>
[Requirement("cuts", "Cuts of the same Byrne allocation are brought together", asks: "How many sections cut the same Byrne money?")]
[Citation("S. 3985", "S. 3985 § 101", "S. 3985 § 102", "S. 3985 § 301")]
public static class CutsOfOneAllocation
{
    /// <summary>No two cuts are known.</summary>
    public sealed class NoTwo : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IEnumerable<IGrouping<string, Cut>> met = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Query(() => met, q => q
                    .Match<Cut>()
                    .GroupBy(cut => cut.Base)
                    .Where(cuts => cuts.Count() > 1)
                    .Collect()
                    .Where(all => !all.Any()));
            Then()
                .Yield(ctx => Finding.NotApplicable(ctx, @case, $"No two cuts are known that are taken of the same part of the Byrne money."));
        }
    }

    /// <summary>Each is taken of the original allocation, and they are added (IC-S2).</summary>
    public sealed class Added : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IGrouping<string, Cut> cuts = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match<Choice>(c => c.Name == "IC-S2", c => c.Reading == "added")
                .Query(() => cuts, q => q
                    .Match<Cut>()
                    .GroupBy(cut => cut.Base)
                    .Where(same => same.Count() > 1));
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"Several cuts are taken of {cuts.Key}: {Cut.Each(cuts)}. Each is taken of the original sum.",
                    $"Together they cut the Byrne money of fiscal year {@case.Award.FiscalYear} by {Cut.Added(cuts)} of {cuts.Key}."));
        }
    }

    /// <summary>Each is taken of what the one before it leaves (IC-S2).</summary>
    public sealed class OneAfterTheOther : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IGrouping<string, Cut> cuts = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match<Choice>(c => c.Name == "IC-S2", c => c.Reading == "one-after-the-other")
                .Query(() => cuts, q => q
                    .Match<Cut>()
                    .GroupBy(cut => cut.Base)
                    .Where(same => same.Count() > 1));
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"Several cuts are taken of {cuts.Key}: {Cut.Each(cuts)}. Each is taken of what the one before it leaves.",
                    $"Together they cut the Byrne money of fiscal year {@case.Award.FiscalYear} by {Cut.OneAfterTheOther(cuts)} of {cuts.Key}."));
        }
    }
}
