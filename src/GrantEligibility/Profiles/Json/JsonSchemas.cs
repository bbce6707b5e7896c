namespace GrantEligibility.Profiles.Json;

/// <summary>The JSON schemas (draft 2020-12) of the documents this library reads and writes. Thread-safe.</summary>
/// <remarks>
/// They are generated from the types and say what one member may be. What members may not contradict each other in, such
/// as the order of dates, the readers alone check.
/// </remarks>
public static class JsonSchemas
{
    private const string Suffix = ".schema.json";

    /// <summary>
    /// The names: <c>agency-profile</c>, <c>award</c>, <c>case-file</c>, <c>change</c>, <c>comparison</c>, <c>decision</c>,
    /// <c>explanation</c>, <c>masked-record</c>, <c>record</c>, <c>replay</c> and <c>timeline</c>.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } =
        ["agency-profile", "award", "case-file", "change", "comparison", "decision", "explanation", "masked-record", "record", "replay", "timeline"];

    /// <summary>The text of a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The schema, indented, with a line feed at its end.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is none of them.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream(name + Suffix)
            ?? throw new ArgumentException($"There is no schema '{name}'. The names are {string.Join(", ", Names)}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
