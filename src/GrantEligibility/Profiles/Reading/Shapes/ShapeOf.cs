namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A shape whose values can be read.</summary>
/// <typeparam name="T">What a value is read as.</typeparam>
internal abstract class Shape<T> : Shape
{
    /// <summary>Reads a value that is not null and was found without fault.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="token">The index of the value's token.</param>
    internal abstract T Read(TokenTree tree, int token);
}
