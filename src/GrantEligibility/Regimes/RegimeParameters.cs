using System.Reflection;

namespace GrantEligibility.Regimes;

/// <summary>The documents of dated values that a package of rules carries as resources. Thread-safe.</summary>
public static class RegimeParameters
{
    /// <summary>Every JSON document among the resources of an assembly.</summary>
    /// <param name="rules">The assembly of the rules; its resources are named as the documents are: <c>look-back.json</c>.</param>
    /// <returns>The documents as they stand, in the order of their names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static IReadOnlyList<RegimeParameter> In(Assembly rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var names = Array.FindAll(rules.GetManifestResourceNames(), name => name.EndsWith(".json", StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return Array.ConvertAll(names, name => new RegimeParameter(name, Bytes(rules, name)));
    }

    private static byte[] Bytes(Assembly rules, string name)
    {
        using var resource = rules.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
