using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>Where the items of one list of a document stand. Remembers the first places: most lists are short. Thread-safe.</summary>
internal sealed class ListPlaces(Place list)
{
    private const int Remembered = 8;

    private readonly string?[] _pointers = new string?[Remembered];

    /// <summary>The place of an item.</summary>
    internal Place this[int index] => index < Remembered
        ? new Place(list.Document, _pointers[index] ??= PointerOf(index))
        : new Place(list.Document, PointerOf(index));

    private string PointerOf(int index) => list.Of(PlainText.Of(index)).Pointer;
}
