namespace GrantEligibility.Profiles.Reading;

/// <summary>The bytes of a stream, so long as they are not more than allowed. For one thread.</summary>
/// <param name="limit">The most bytes, inclusive.</param>
internal sealed class BoundedContent(int limit)
{
    private const int FirstSize = 16 * 1024;

    private byte[] _buffer = [];
    private int _length;

    /// <summary>What was read.</summary>
    internal ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Reads the stream to its end; false, as soon as that is known, where it holds more than the limit.</summary>
    internal bool TryRead(Stream stream)
    {
        if (!TryPrepare(stream))
        {
            return false;
        }

        while (stream.Read(_buffer, _length, _buffer.Length - _length) is > 0 and var read)
        {
            if (!TryTake(read))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc cref="TryRead"/>
    internal async ValueTask<bool> TryReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (!TryPrepare(stream))
        {
            return false;
        }

        while (await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (!TryTake(read))
            {
                return false;
            }
        }

        return true;
    }

    // A stream that knows its length is refused unread, or given room for all of it and the byte that shows its end.
    private bool TryPrepare(Stream stream)
    {
        var expected = stream.CanSeek ? stream.Length - stream.Position : FirstSize;
        if (expected > limit && stream.CanSeek)
        {
            return false;
        }

        _buffer = new byte[Math.Max(expected, 0) + 1];
        return true;
    }

    private bool TryTake(int read)
    {
        _length += read;
        if (_length > limit)
        {
            return false;
        }

        if (_length == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, limit + 1L));
        }

        return true;
    }
}
