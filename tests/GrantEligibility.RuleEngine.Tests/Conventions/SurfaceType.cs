namespace GrantEligibility.RuleEngine.Tests.Conventions;

/// <summary>A public type, written as the page of the surface writes it.</summary>
/// <param name="Name">With its namespace and type parameters.</param>
/// <param name="Kind"><c>class</c>, <c>abstract class</c>, <c>sealed class</c>, <c>static class</c>, <c>interface</c> or <c>enum</c>.</param>
/// <param name="Bases">What the type is besides itself: base classes and interfaces.</param>
/// <param name="Members">What the type declares, an entry a member or value of an enum.</param>
/// <param name="Inherited">What the type offers without declaring it. The page lists no such members.</param>
internal sealed record SurfaceType(
    string Name, string Kind, IReadOnlyCollection<string> Bases, IReadOnlyCollection<string> Members, IReadOnlyCollection<string> Inherited);
