"""Hold a hundred conversations at once in a single thread."""

# Do not save this as asyncio.py: it would hide the module it imports.
import asyncio

CLIENTS = 100


async def serve(reader, writer):
    line = await reader.readline()
    await asyncio.sleep(0.1)  # a slow service; the other tasks go on meanwhile
    writer.write(line.upper())
    await writer.drain()
    writer.close()


async def ask(port, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"{text}\n".encode())
        reply = await reader.readline()
    finally:
        writer.close()
    return reply.decode().strip()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=CLIENTS)
    port = server.sockets[0].getsockname()[1]
    async with server, asyncio.timeout(5):
        async with asyncio.TaskGroup() as group:  # waits for all; one error ends all
            asks = [group.create_task(ask(port, f"hello {n}")) for n in range(CLIENTS)]
    print(len(asks), "replies, the last:", asks[-1].result())


if __name__ == "__main__":
    asyncio.run(main())
