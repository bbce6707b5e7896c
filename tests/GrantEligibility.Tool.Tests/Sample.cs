namespace GrantEligibility.Tool;

/// <summary>The samples, as a command line names them.</summary>
internal static class Sample
{
    internal static string Agencies { get; } = Path.Combine(Repository.Root, "samples", "agencies");

    internal static string Award { get; } = Path.Combine(Repository.Root, "samples", "awards", "cops-hiring-2021.json");

    internal static string Agency(string name) => Path.Combine(Agencies, $"{name}.json");
}
