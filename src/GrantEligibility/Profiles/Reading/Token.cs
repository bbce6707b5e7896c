using System.Text.Json;

namespace GrantEligibility.Profiles.Reading;

/// <summary>One token of a document.</summary>
/// <param name="Kind">What it is. The ends of objects and lists are no tokens of their own: see <paramref name="End"/>.</param>
/// <param name="Offset">Where it begins, in bytes from the start of the text; for a text in quotes, its opening quote.</param>
/// <param name="Length">How long it is, in bytes, without quotes.</param>
/// <param name="End">The index of the first token that is not inside it.</param>
/// <param name="IsEscaped">For a text or a name: whether it holds an escape.</param>
/// <param name="IsClosed">For an object or a list: whether the text reached its end.</param>
internal readonly record struct Token(JsonTokenType Kind, int Offset, int Length, int End, bool IsEscaped, bool IsClosed);
