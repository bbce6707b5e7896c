using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>
/// Whether several laws say together what a gate asks for. No section was read to ask that one law says it all.
/// </summary>
/// <remarks>At most one row holds for each gate.</remarks>
public static class LawsTogether
{
    /// <summary>Each part stands in a law that counts.</summary>
    public sealed class Satisfy : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LawTest test = default!;
            IEnumerable<LawInPart> laws = default!;
            When()
                .Match(() => test)
                .Query(() => laws, q => q
                    .Match<LawInPart>(l => l.Section == test.Section)
                    .Collect()
                    .Where(all => LawInPart.AreWhole(all)));
            Then()
                .Yield(_ => LawVerdict.Together(test, laws, true));
        }
    }

    /// <summary>No part is known to be lacking in all of them, and some is not known to stand in one that counts.</summary>
    public sealed class MaySatisfy : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LawTest test = default!;
            IEnumerable<LawInPart> laws = default!;
            When()
                .Match(() => test)
                .Query(() => laws, q => q
                    .Match<LawInPart>(l => l.Section == test.Section)
                    .Collect()
                    .Where(all => LawInPart.MayBeWhole(all), all => !LawInPart.AreWhole(all)));
            Then()
                .Yield(_ => LawVerdict.Together(test, laws, null));
        }
    }
}
