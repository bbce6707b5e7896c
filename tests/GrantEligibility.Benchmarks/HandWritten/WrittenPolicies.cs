using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>Versions that replace each other: the one in force on the day is the latest that had begun.</summary>
internal static class WrittenPolicies
{
    /// <summary>What is known of whether a written policy exists; null: nothing.</summary>
    internal static WrittenPolicy? InForce(AgencyCase @case)
    {
        WrittenPolicy? latest = null;
        foreach (var version in @case.Policy?.UseOfForce ?? [])
        {
            if (@case.HasHappened(version.From) && (latest is null || version.From > latest.From))
            {
                latest = version;
            }
        }

        return latest;
    }

    /// <summary>The wording on chokeholds; null: none is known.</summary>
    internal static ChokeholdPolicy? ChokeholdInForce(AgencyCase @case)
    {
        ChokeholdPolicy? latest = null;
        foreach (var version in @case.Policy?.Chokehold ?? [])
        {
            if (@case.HasHappened(version.From) && (latest is null || version.From > latest.From))
            {
                latest = version;
            }
        }

        return latest;
    }
}
