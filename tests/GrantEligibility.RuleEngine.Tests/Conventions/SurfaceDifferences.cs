namespace GrantEligibility.RuleEngine.Tests.Conventions;

/// <summary>Compares two surfaces.</summary>
internal static class SurfaceDifferences
{
    /// <summary>What stands between them.</summary>
    /// <param name="listed">What there should be.</param>
    /// <param name="offered">What there is.</param>
    /// <returns>A line a difference; none where they are the same.</returns>
    public static IEnumerable<string> Between(IReadOnlyCollection<SurfaceType> listed, IReadOnlyCollection<SurfaceType> offered)
    {
        foreach (var missing in listed.ExceptBy(offered.Select(type => type.Name), type => type.Name))
        {
            yield return $"{missing.Name}: missing";
        }

        foreach (var extra in offered.ExceptBy(listed.Select(type => type.Name), type => type.Name))
        {
            yield return $"{extra.Name}: not on the page";
        }

        foreach (var difference in listed.Join(offered, type => type.Name, type => type.Name, Between).SelectMany(lines => lines))
        {
            yield return difference;
        }
    }

    private static IEnumerable<string> Between(SurfaceType listed, SurfaceType offered)
    {
        if (listed.Kind != offered.Kind)
        {
            yield return $"{listed.Name}: is {offered.Kind}, not {listed.Kind}";
        }

        foreach (var missing in listed.Bases.Except(offered.Bases))
        {
            yield return $"{listed.Name}: is no {missing}";
        }

        foreach (var missing in listed.Members.Except(offered.Members).Except(offered.Inherited))
        {
            yield return $"{listed.Name}: missing {missing}";
        }

        foreach (var extra in offered.Members.Except(listed.Members))
        {
            yield return $"{listed.Name}: not on the page: {extra}";
        }
    }
}
