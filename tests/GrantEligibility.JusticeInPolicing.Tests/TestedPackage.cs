using System.Reflection;
using GrantEligibility.JusticeInPolicing;
using GrantEligibility.Regimes;

namespace GrantEligibility.Rules.Tests;

/// <summary>The package that the shared tests of rules test in this project.</summary>
internal static class TestedPackage
{
    internal static IReadOnlyList<Regime> Regimes => JusticeInPolicingRegimes.All;

    internal static Assembly Assembly => typeof(JusticeInPolicingRegimes).Assembly;

    /// <summary>A rule on accreditation that does not require it: § 113(c) is never not met, so that nothing rests on it.</summary>
    internal static IEnumerable<string> RowsBesideTheScenarios => ["AccreditationLawContent.FallsShort"];
}
