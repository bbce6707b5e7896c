using System.Reflection;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing;

namespace GrantEligibility.Rules.Tests;

/// <summary>The package that the shared tests of rules test in this project.</summary>
internal static class TestedPackage
{
    internal static IReadOnlyList<Regime> Regimes => SafePolicingRegimes.All;

    internal static Assembly Assembly => typeof(SafePolicingRegimes).Assembly;

    internal static IEnumerable<string> RowsBesideTheScenarios => SafePolicing.Tests.Conventions.RowsBesideTheScenarios.TestedByHand.Concat(SafePolicing.Tests.Conventions.RowsBesideTheScenarios.SeenByNoTrail);
}
