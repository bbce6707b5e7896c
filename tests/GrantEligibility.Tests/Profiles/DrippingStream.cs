namespace GrantEligibility.Tests.Profiles;

/// <summary>A stream that does not know its length and gives a few bytes at a time, as a network does.</summary>
internal sealed class DrippingStream(byte[] content, int bytesARead) : Stream
{
    internal int BytesGiven { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var given = Math.Min(Math.Min(count, bytesARead), content.Length - BytesGiven);
        Array.Copy(content, BytesGiven, buffer, offset, given);
        BytesGiven += given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
